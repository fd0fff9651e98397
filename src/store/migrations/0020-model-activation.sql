-- In which form models are fitted: own record or scorecard, with its recipe and with the comparison that it won. The last of a series is active; none is
-- own record. A series is a purpose's models, or those of an asker's own view of it (`trade-with/asker`). The statement says the same.
create table model_activation (
  series text not null,
  activation integer not null,
  activated_at bigint not null,
  document text not null,
  statement uuid not null,
  primary key (series, activation)
);
