alter table status_change add constraint status_change_editors_do_not_decide
  check (decided_by is null or not (decided_by = any (edited_since)));

create index case_file_states on case_file using gin (states);
