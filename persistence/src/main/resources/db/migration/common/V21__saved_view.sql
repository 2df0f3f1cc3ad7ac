-- an officer's own looks at the register
create table saved_view (
  id uuid not null primary key,
  version bigint not null,
  keeper_id uuid not null references officer,
  name varchar(60) not null,
  desk varchar(60),
  status varchar(16),
  state varchar(2),
  officer varchar(60),
  classification integer,
  changed_from date,
  changed_until date,
  words varchar(120),
  late boolean not null,
  list_order varchar(16) not null,
  shown_columns varchar(20) array not null,
  changed_at timestamp(6) with time zone not null,
  constraint saved_view_name_once unique (keeper_id, name),
  constraint saved_view_status check (status is null or status in ('DRAFT', 'OPEN', 'SUSPENDED', 'RESOLVED', 'CLOSED'))
);

create table chosen_columns (
  officer_id uuid not null primary key references officer,
  shown_columns varchar(20) array not null
);

-- what was typed and not yet sent
create table draft (
  id uuid not null primary key,
  version bigint not null,
  officer_id uuid not null references officer,
  form varchar(60) not null,
  subject varchar(60) not null,
  typed ${longtext} not null,
  kept_at timestamp(6) with time zone not null,
  constraint draft_once unique (officer_id, form, subject)
);

create index draft_kept on draft (officer_id, kept_at, id);

-- the filters and orders of the register that had no index yet
create index case_file_number on case_file (desk_id, number, id);
create index case_file_level_changed on case_file (classification, changed_at, id);
create index case_file_officer_due on case_file (officer_id, due_on, id);
