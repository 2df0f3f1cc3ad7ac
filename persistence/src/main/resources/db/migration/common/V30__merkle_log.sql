-- The log over the history: each event's place in the tree, the tree's right edge, and what was signed. Places and checkpoints are added and
-- never changed; the edge is a note that can be computed anew from the places.
create table history_leaf (
  leaf_index bigint not null primary key,
  event_id uuid not null references history_event,
  leaf_hash bytea not null,
  constraint history_leaf_event unique (event_id)
);

create table history_head (
  id integer not null primary key,
  tree_size bigint not null,
  edge bytea not null,
  constraint history_head_one check (id = 1)
);

insert into history_head (id, tree_size, edge) values (1, 0, '');

create table history_checkpoint (
  tree_size bigint not null primary key,
  signed_at timestamp(6) with time zone not null,
  note varchar(2000) not null
);
