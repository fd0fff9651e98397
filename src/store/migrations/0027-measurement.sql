-- What was measured of a purpose's models: backtests, and what attacks on its market cost. Numbers only, about nobody. The statement says the same.
create table measurement (
  statement uuid primary key,
  purpose text not null,
  kind text not null check (kind in ('backtest', 'attack')),
  measured_at bigint not null,
  document text not null
);
create index measurement_last on measurement (purpose, kind, measured_at);
