-- FORCE: the class is looked up when the trigger fires; if it cannot be found then, the statement is refused all the same
create force trigger history_event_guard before update, delete on history_event
  call 'org.chancery.domain.history.HistoryGuard';

-- H2 fires no trigger for TRUNCATE, but refuses it for a table that another one points to
create table history_hold (
  event_id uuid references history_event
);

create index history_event_refused on history_event (outcome, recorded_at, id);
