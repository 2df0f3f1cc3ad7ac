create table case_serial (
  desk_id uuid not null references desk,
  opened_year integer not null,
  last_serial integer not null,
  primary key (desk_id, opened_year)
);

create table case_file (
  id uuid not null primary key,
  version bigint not null,
  number varchar(24) not null,
  title varchar(300) not null,
  summary varchar(4000),
  desk_id uuid not null references desk,
  officer_id uuid not null references officer,
  classification integer not null,
  caveats varchar(40) array not null,
  states varchar(2) array not null,
  status varchar(16) not null,
  due_on date,
  pending_change_id uuid,
  opened_at timestamp(6) with time zone not null,
  changed_at timestamp(6) with time zone not null,
  changed_by_name varchar(60) not null,
  constraint case_file_number_once unique (number),
  constraint case_file_status check (status in ('DRAFT', 'OPEN', 'SUSPENDED', 'RESOLVED', 'CLOSED')),
  constraint case_file_classification check (classification >= 0)
);

create index case_file_changed on case_file (desk_id, changed_at, id);
create index case_file_status_changed on case_file (desk_id, status, changed_at, id);
create index case_file_due on case_file (desk_id, due_on, id);
create index case_file_status_due on case_file (desk_id, status, due_on, id);
create index case_file_officer on case_file (officer_id, changed_at, id);
create index case_file_pending on case_file (pending_change_id);

create table status_change (
  id uuid not null primary key,
  version bigint not null,
  case_file_id uuid not null references case_file,
  from_status varchar(16) not null,
  to_status varchar(16) not null,
  reason varchar(4000) not null,
  evidence uuid array not null,
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
  constraint status_change_one_pending unique (case_file_id, pending),
  constraint status_change_pending check (pending is null or pending),
  constraint status_change_ends check ((pending is null) = (decided_by is not null or withdrawn_at is not null)),
  constraint status_change_four_eyes check (decided_by is null or decided_by <> proposed_by),
  constraint status_change_decided check ((decided_by is null) = (verdict is null) and (decided_by is null) = (decided_at is null)),
  constraint status_change_rejection check (verdict is null or verdict <> 'REJECTED' or comment is not null),
  constraint status_change_verdict check (verdict is null or verdict in ('APPROVED', 'REJECTED')),
  constraint status_change_moves check (from_status <> to_status)
);

create index status_change_file on status_change (case_file_id, proposed_at);
create index status_change_waiting on status_change (pending, proposed_at, id);
create index status_change_proposer on status_change (proposed_by, proposed_at);

alter table case_file add constraint case_file_pending_change foreign key (pending_change_id) references status_change;

create table case_link (
  id uuid not null primary key,
  version bigint not null,
  from_case_file_id uuid not null references case_file,
  to_case_file_id uuid not null references case_file,
  kind varchar(20) not null,
  linked_at timestamp(6) with time zone not null,
  linked_by_name varchar(60) not null,
  constraint case_link_once unique (from_case_file_id, to_case_file_id, kind),
  constraint case_link_other check (from_case_file_id <> to_case_file_id)
);

create index case_link_to on case_link (to_case_file_id);

create table case_entry (
  id uuid not null primary key,
  version bigint not null,
  entry_kind varchar(20) not null,
  case_file_id uuid not null references case_file,
  title varchar(300) not null,
  occurred varchar(64),
  occurred_earliest timestamp(6) with time zone,
  timeline_at timestamp(6) with time zone not null,
  place varchar(300),
  text ${longtext},
  language varchar(16) not null,
  classification integer not null,
  caveats varchar(40) array not null,
  states varchar(2) array not null,
  source_key varchar(120),
  source_address varchar(300),
  source_number varchar(40),
  source_marking varchar(300),
  source_note ${longtext},
  source_footnotes ${longtext},
  source_references ${longtext},
  source_digest varchar(64),
  logged_at timestamp(6) with time zone not null,
  logged_by_name varchar(60) not null,
  changed_at timestamp(6) with time zone not null,
  changed_by_name varchar(60) not null,
  direction varchar(16),
  correspondence_kind varchar(40),
  urgency varchar(20),
  from_state varchar(2),
  from_organ varchar(300),
  from_office varchar(300),
  from_person varchar(300),
  to_state varchar(2),
  to_organ varchar(300),
  to_office varchar(300),
  to_person varchar(300),
  their_reference varchar(120),
  our_reference varchar(120),
  sent varchar(64),
  sent_earliest timestamp(6) with time zone,
  received varchar(64),
  received_earliest timestamp(6) with time zone,
  reply_due_on date,
  answers_id uuid references case_entry,
  incident_kind varchar(40),
  latitude double precision,
  longitude double precision,
  within_km double precision,
  talk_kind varchar(40),
  record_kind varchar(40),
  constraint case_entry_source_once unique (source_key),
  constraint case_entry_kind check (
    entry_kind = 'CORRESPONDENCE' and direction is not null and correspondence_kind is not null and urgency is not null
    or entry_kind = 'INCIDENT' and incident_kind is not null and occurred is not null
    or entry_kind = 'TALK' and talk_kind is not null),
  constraint case_entry_classification check (classification >= 0),
  constraint case_entry_answers check (answers_id is null or answers_id <> id)
);

create index case_entry_timeline on case_entry (case_file_id, timeline_at, id);
create index case_entry_answers_item on case_entry (answers_id);
create index case_entry_reply_due on case_entry (reply_due_on, id);

create table incident_party (
  incident_id uuid not null references case_entry,
  position integer not null,
  state varchar(2),
  organ varchar(300),
  office varchar(300),
  person varchar(300),
  part varchar(16) not null,
  primary key (incident_id, position)
);

create table talk_participant (
  talk_id uuid not null references case_entry,
  position integer not null,
  name varchar(300),
  office varchar(300),
  state varchar(2),
  primary key (talk_id, position)
);

create table content (
  sha256 varchar(64) not null primary key,
  size bigint not null,
  bytes ${blob} not null
);

create table attachment (
  id uuid not null primary key,
  version bigint not null,
  entry_id uuid not null references case_entry,
  file_name varchar(200) not null,
  media_type varchar(120) not null,
  size bigint not null,
  sha256 varchar(64) not null references content,
  attached_at timestamp(6) with time zone not null,
  attached_by_name varchar(60) not null,
  removed boolean not null,
  constraint attachment_name_once unique (entry_id, file_name)
);
