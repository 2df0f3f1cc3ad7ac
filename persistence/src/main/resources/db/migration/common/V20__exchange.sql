create table import_job (
  id uuid not null primary key,
  version bigint not null,
  format varchar(20) not null,
  file_name varchar(300) not null,
  volume varchar(60) not null,
  volume_title varchar(300) not null,
  total integer not null,
  desk_id uuid not null references desk,
  classification integer not null,
  state varchar(16) not null,
  failure_key varchar(80),
  failure_line integer,
  failure_detail varchar(300),
  runs_on varchar(300) not null,
  started_by uuid not null references officer,
  started_by_name varchar(60) not null,
  started_at timestamp(6) with time zone not null,
  ended_at timestamp(6) with time zone,
  constraint import_job_state check (state in ('RUNNING', 'DONE', 'FAILED')),
  constraint import_job_ends check ((state = 'RUNNING') = (ended_at is null)),
  constraint import_job_failure check ((state = 'FAILED') = (failure_key is not null))
);

create index import_job_started on import_job (started_at);
create index import_job_desk on import_job (desk_id, started_at);

create table imported_document (
  job_id uuid not null references import_job,
  position integer not null,
  document varchar(120) not null,
  number integer,
  outcome varchar(16) not null,
  reason varchar(80),
  warning_count integer not null,
  warnings ${longtext},
  entry_id uuid references case_entry,
  case_number varchar(24),
  kind varchar(40),
  title varchar(300),
  sender varchar(300),
  addressee varchar(300),
  occurred varchar(64),
  place varchar(300),
  participants integer not null,
  gaps integer not null,
  attachments integer not null,
  marking varchar(300),
  primary key (job_id, position),
  constraint imported_document_outcome check (outcome in ('IMPORTED', 'UNCHANGED', 'SKIPPED')),
  constraint imported_document_reason check (outcome = 'IMPORTED' or reason is not null)
);

create table imported_chapter (
  source_key varchar(300) not null primary key,
  case_file_id uuid not null references case_file
);
