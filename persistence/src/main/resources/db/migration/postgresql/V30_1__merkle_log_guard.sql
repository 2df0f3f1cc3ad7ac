create trigger history_leaf_guard before update or delete or truncate on history_leaf
  for each statement execute function history_is_append_only();

create trigger history_checkpoint_guard before update or delete or truncate on history_checkpoint
  for each statement execute function history_is_append_only();
