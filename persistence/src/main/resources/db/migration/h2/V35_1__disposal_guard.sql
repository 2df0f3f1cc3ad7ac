drop trigger history_event_guard;

create force trigger history_event_guard before update, delete on history_event for each row
  call 'org.chancery.domain.history.HistoryGuard';

-- The disposal itself stays. TRUNCATE is refused, for events point to it.
create force trigger disposal_guard before update, delete on disposal for each row
  call 'org.chancery.domain.history.DisposalGuard';
