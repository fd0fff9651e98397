-- What was measured of a purpose's models: backtests, and what attacks on its market cost. Numbers only, about nobody. The statement says the same.
create table measurement (
  statement uuid primary key,
  purpose text not null,
  kind text not null check (kind in ('backtest', 'attack')),
  measured_at bigint not null,
  document text not null
);
create index measurement_last on measurement (purpose, kind, measured_at);

-- Of how many bodies a list is, and how many of them can be compared: those with ten outcomes of their own and more (see COMPARABLE_LEAST).
alter table snapshot_made add column bodies bigint, add column comparable bigint;
update snapshot_made m set bodies = c.bodies, comparable = c.comparable
  from (select purpose, count(*) as bodies, count(*) filter (where good + bad >= 10) as comparable from snapshot group by purpose) as c
  where c.purpose = m.purpose;
create index snapshot_comparable_best on snapshot (purpose, low, subject) where good + bad >= 10;
create index snapshot_comparable_worst on snapshot (purpose, high, subject) where good + bad >= 10;
create index snapshot_comparable_name on snapshot (purpose, identifier collate "C", subject) where good + bad >= 10;
create index snapshot_comparable_most on snapshot (purpose, (good + bad), subject) where good + bad >= 10;
