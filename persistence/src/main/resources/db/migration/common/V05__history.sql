-- One row for each record that an act changed, and for each refusal and look-up. Rows are added and never changed: what a later
-- step learns about them (their place in the log) belongs into tables of its own.
create table history_event (
  id uuid not null primary key,
  recorded_at timestamp(6) with time zone not null,
  action varchar(80) not null,
  outcome varchar(8) not null,
  officer_id uuid,
  officer_name varchar(60) not null,
  on_behalf_of varchar(60),
  desk_id uuid,
  desk_code varchar(8),
  case_file_id uuid,
  case_number varchar(24),
  entry_id uuid,
  classification integer not null,
  record_type varchar(60),
  record_id uuid,
  record_version bigint,
  request_id varchar(40),
  record_name varchar(300),
  reason varchar(4000),
  detail varchar(4000),
  before_state ${longtext},
  after_state ${longtext},
  salt bytea not null,
  payload_hash bytea not null,
  leaf_hash bytea not null,
  constraint history_event_outcome check (outcome in ('DONE', 'REFUSED'))
);

create index history_event_time on history_event (recorded_at, id);
create index history_event_officer on history_event (officer_name, recorded_at, id);
create index history_event_action on history_event (action, recorded_at, id);
create index history_event_record on history_event (record_id, recorded_at, id);
create index history_event_file on history_event (case_file_id, recorded_at, id);
