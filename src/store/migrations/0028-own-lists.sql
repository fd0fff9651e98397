-- What the holder of a key sees of its own: its keys, each in words of its own; what it asked; what it decided; what it was told.
alter table api_key add column label text not null default '';
-- A subscriber's checks, the latest first, by purpose: a key sees those of its purposes alone. UUIDv7 grow with time, so both indexes grow at their end.
create index subject_check_own on subject_check (subscriber, purpose, id);
create index decision_own on decision (subscriber, id);
create index notice_own on notice (lane, id);
