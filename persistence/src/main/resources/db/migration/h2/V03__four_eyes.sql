alter table status_change add constraint status_change_editors_do_not_decide
  check (decided_by is null or not array_contains(edited_since, decided_by));
