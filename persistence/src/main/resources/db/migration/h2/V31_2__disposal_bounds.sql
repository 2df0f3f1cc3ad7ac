-- The guard of the events, a class, asks by itself whether the event was there when the disposal was decided. Here: the disposal itself stays.
-- TRUNCATE is refused, for events point to it.
create force trigger disposal_guard before update, delete on disposal for each row
  call 'org.chancery.domain.history.DisposalGuard';
