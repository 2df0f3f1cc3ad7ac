create force trigger history_leaf_guard before update, delete on history_leaf
  call 'org.chancery.domain.history.HistoryGuard';

create force trigger history_checkpoint_guard before update, delete on history_checkpoint
  call 'org.chancery.domain.history.HistoryGuard';

-- against TRUNCATE, as for the events
create table history_leaf_hold (
  leaf_index bigint references history_leaf
);

create table history_checkpoint_hold (
  tree_size bigint references history_checkpoint
);
