-- an index for every order in which case files are listed, for one desk and for all
create index case_file_title on case_file (desk_id, title, id);
create index case_file_all_changed on case_file (changed_at, id);
create index case_file_all_status_changed on case_file (status, changed_at, id);
create index case_file_all_due on case_file (due_on, id);
create index case_file_all_status_due on case_file (status, due_on, id);
create index case_file_all_title on case_file (title, id);
create index attachment_entry on attachment (entry_id);
