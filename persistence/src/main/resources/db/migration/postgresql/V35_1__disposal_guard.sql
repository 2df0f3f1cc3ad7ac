-- Of an event only the payload can go, all of it, once, and under a disposal of the event's own case file that was approved when the event was
-- there already: what is told anew under it does not go under it.
create function history_keeps_its_entry() returns trigger language plpgsql as $$
declare
  kept history_event := new;
begin
  kept.record_name := old.record_name;
  kept.reason := old.reason;
  kept.detail := old.detail;
  kept.before_state := old.before_state;
  kept.after_state := old.after_state;
  kept.salt := old.salt;
  kept.disposal_id := old.disposal_id;
  if kept is distinct from old or old.disposal_id is not null or old.record_type = 'Disposal' or not exists (
      select 1 from disposal d where d.id = new.disposal_id and d.verdict = 'APPROVED' and d.case_file_id = old.case_file_id
        and d.decided_at >= old.recorded_at) then
    raise exception 'The history is append-only' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;

drop trigger history_event_guard on history_event;

create trigger history_event_guard before delete or truncate on history_event
  for each statement execute function history_is_append_only();

create trigger history_event_entry_guard before update on history_event
  for each row execute function history_keeps_its_entry();

-- A disposal that is decided or taken back stays as it is, and none is ever removed.
create function disposal_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if old.pending then
      return new;
    end if;
  end if;
  raise exception 'A disposal stays' using errcode = 'insufficient_privilege';
end
$$;

create trigger disposal_guard before update or delete on disposal
  for each row execute function disposal_stays();

create trigger disposal_truncate_guard before truncate on disposal
  for each statement execute function disposal_stays();
