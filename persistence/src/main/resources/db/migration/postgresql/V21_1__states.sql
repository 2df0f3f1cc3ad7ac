-- the states concerned; H2 has no index over the members of an array and reads along the order's
create index case_file_states on case_file using gin (states);
