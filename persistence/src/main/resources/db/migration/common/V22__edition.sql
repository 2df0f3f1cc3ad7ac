-- with which version of a case file its own particulars, its officer or its status changed last, and by whom
alter table case_file add column edition bigint;
alter table case_file add column edition_at timestamp(6) with time zone;
alter table case_file add column edition_by_name varchar(60);
update case_file set edition = version, edition_at = changed_at, edition_by_name = changed_by_name;
alter table case_file alter column edition set not null;
alter table case_file alter column edition_at set not null;
alter table case_file alter column edition_by_name set not null;
alter table case_file add constraint case_file_edition check (edition >= 0);
