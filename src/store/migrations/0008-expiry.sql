-- What expired by itself lies among what was erased: nothing else is left of it either (docs/decisions/0017). It is not in the list beside the
-- key: what a restore brings back, the next run ends again.
alter table erasure add column is_expiry boolean not null default false;
