create table desk (
  id uuid not null primary key,
  version bigint not null,
  code varchar(8) not null,
  name varchar(300) not null,
  active boolean not null,
  constraint desk_code_once unique (code)
);

create table officer (
  id uuid not null primary key,
  version bigint not null,
  name varchar(60) not null,
  full_name varchar(300) not null,
  password_hash varchar(300) not null,
  clearance integer not null,
  enabled boolean not null,
  constraint officer_name_once unique (name),
  constraint officer_clearance_range check (clearance >= 0)
);

create table officer_posting (
  officer_id uuid not null references officer,
  desk_id uuid not null references desk,
  role varchar(20) not null,
  primary key (officer_id, desk_id, role),
  constraint officer_posting_role check (role in ('DESK_OFFICER', 'SUPERVISOR'))
);

create index officer_posting_desk on officer_posting (desk_id);

create table officer_role (
  officer_id uuid not null references officer,
  role varchar(20) not null,
  primary key (officer_id, role),
  constraint officer_role_role check (role in ('AUDITOR', 'ADMINISTRATOR'))
);
