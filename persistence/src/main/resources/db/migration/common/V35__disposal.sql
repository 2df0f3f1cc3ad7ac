-- Disposal of what the history tells of a closed case file, asked for by one officer and decided by another.
create table disposal (
  id uuid not null primary key,
  version bigint not null,
  case_file_id uuid not null references case_file,
  closed_at timestamp(6) with time zone not null,
  reason varchar(4000) not null,
  proposed_by uuid not null references officer,
  proposed_by_name varchar(60) not null,
  proposed_at timestamp(6) with time zone not null,
  edited_since uuid array not null,
  decided_by uuid references officer,
  decided_by_name varchar(60),
  decided_at timestamp(6) with time zone,
  withdrawn_at timestamp(6) with time zone,
  verdict varchar(16),
  comment varchar(4000),
  pending boolean,
  constraint disposal_one_pending unique (case_file_id, pending),
  constraint disposal_pending check (pending is null or pending),
  constraint disposal_ends check ((pending is null) = (decided_by is not null or withdrawn_at is not null)),
  constraint disposal_four_eyes check (decided_by is null or decided_by <> proposed_by),
  constraint disposal_decided check ((decided_by is null) = (verdict is null) and (decided_by is null) = (decided_at is null)),
  constraint disposal_rejection check (verdict is null or verdict <> 'REJECTED' or comment is not null),
  constraint disposal_verdict check (verdict is null or verdict in ('APPROVED', 'REJECTED'))
);

create index disposal_proposed on disposal (proposed_at, id);

-- The disposal under which an event's payload went. The entry, with the payload's digest, stays.
alter table history_event add column disposal_id uuid references disposal;
alter table history_event alter column salt drop not null;
alter table history_event add constraint history_event_payload check (
  (salt is null) = (disposal_id is not null)
  and (disposal_id is null or record_name is null and reason is null and detail is null and before_state is null and after_state is null));
