-- The foreign key from a leaf to its event locks, and so writes, the event's row once more for every leaf. Events cannot be deleted, and a
-- leaf whose event is gone is found by every verification.
alter table history_leaf drop constraint history_leaf_event_id_fkey;
