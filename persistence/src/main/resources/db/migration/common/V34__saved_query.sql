-- an auditor's own questions to the history
create table saved_query (
  id uuid not null primary key,
  version bigint not null,
  keeper_id uuid not null references officer,
  name varchar(60) not null,
  officer varchar(60),
  action varchar(80),
  record_id uuid,
  case_number varchar(24),
  entry_id uuid,
  written_from timestamp(6) with time zone,
  written_until timestamp(6) with time zone,
  refused_only boolean not null,
  changed_at timestamp(6) with time zone not null,
  constraint saved_query_name_once unique (keeper_id, name)
);
