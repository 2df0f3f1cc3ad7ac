-- who put an officer in charge, until the officer takes the file up
alter table case_file add column assigned_by_name varchar(60);
alter table case_file add column assigned_at timestamp(6) with time zone;
alter table case_file add constraint case_file_assigned check ((assigned_by_name is null) = (assigned_at is null));
