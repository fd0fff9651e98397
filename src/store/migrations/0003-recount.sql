-- The register's version under which a record came in, where it has been counted anew under a later one since. The record is what it
-- said; what it counts for follows from that and the version in use.
alter table record add column came_under smallint;
