create function history_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'The history is append-only' using errcode = 'insufficient_privilege';
end
$$;

create trigger history_event_guard before update or delete or truncate on history_event
  for each statement execute function history_is_append_only();

create index history_event_refused on history_event (recorded_at, id) where outcome = 'REFUSED';
