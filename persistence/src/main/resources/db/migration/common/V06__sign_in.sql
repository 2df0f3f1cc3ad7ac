-- who changed an officer or a desk last, for the second of two administrators
alter table officer add column changed_by_name varchar(60);
alter table officer add column changed_at timestamp(6) with time zone;
alter table desk add column changed_by_name varchar(60);
alter table desk add column changed_at timestamp(6) with time zone;

create table sign_in (
  id uuid not null primary key,
  digest varchar(64) not null,
  officer_id uuid not null references officer,
  since timestamp(6) with time zone not null,
  last_seen timestamp(6) with time zone not null,
  address varchar(60) not null,
  user_agent varchar(300) not null,
  constraint sign_in_digest_once unique (digest)
);

create index sign_in_officer on sign_in (officer_id);
create index sign_in_last_seen on sign_in (last_seen);

create table sign_in_tries (
  subject varchar(100) not null primary key,
  failures bigint array not null,
  last_failure timestamp(6) with time zone not null
);

create index sign_in_tries_last on sign_in_tries (last_failure);

create table bearer_token (
  id uuid not null primary key,
  digest varchar(64) not null,
  officer_id uuid not null references officer,
  name varchar(300) not null,
  made_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  last_used timestamp(6) with time zone,
  constraint bearer_token_digest_once unique (digest)
);

create index bearer_token_officer on bearer_token (officer_id);

create table set_up_link (
  digest varchar(64) not null primary key,
  officer_id uuid references officer,
  expires_at timestamp(6) with time zone not null
);

create index set_up_link_officer on set_up_link (officer_id);
