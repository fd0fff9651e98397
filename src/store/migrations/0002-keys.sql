-- Which version of the key file's keys the store is worked with: one row. Whoever makes a subject holds the table (share), and a rotation
-- changes the row: so no subject is made under older keys once the rotation began, and none twice (docs/decisions/0009).
-- The mark tells one key file from another: HMAC-SHA256 under the index key over the other keys. No key can be had from it.
create table key_in_use (
  one boolean primary key default true check (one),
  version smallint not null,
  mark bytea not null
);
