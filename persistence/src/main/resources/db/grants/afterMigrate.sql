-- What the application's role of PostgreSQL may do when another role owns the tables, said anew after each migration: everything with the
-- ministry's records, but of the history only read and add.
do $$
begin
  -- two nodes may start at once
  perform pg_advisory_xact_lock(hashtext('chancery grants'));
  execute format('grant usage on schema %I to %I', current_schema, '${application}');
  execute format('grant select, insert, update, delete on all tables in schema %I to %I', current_schema, '${application}');
  execute format('grant usage on all sequences in schema %I to %I', current_schema, '${application}');
  execute format('revoke insert, update, delete on flyway_schema_history from %I', '${application}');
  execute format('revoke update, delete on history_event, history_leaf, history_checkpoint from %I', '${application}');
  -- the payload of an event can be disposed of; the trigger sees to it that nothing else changes
  execute format('grant update (record_name, reason, detail, before_state, after_state, salt, disposal_id) on history_event to %I', '${application}');
  -- a disposal is proposed, decided, and stays
  execute format('revoke delete on disposal from %I', '${application}');
  execute format('revoke insert, delete on history_head from %I', '${application}');
end
$$;
