drop trigger history_event_guard;

create force trigger history_event_guard before update, delete on history_event for each row
  call 'org.chancery.domain.history.HistoryGuard';
