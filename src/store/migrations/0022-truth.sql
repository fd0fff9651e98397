-- How true the answers of a month were, measured once when the month was over: numbers only, about nobody. The statement says the same.
create table truth (
  purpose text not null,
  -- UTC year x 12 + month - 1.
  month integer not null,
  measured_at bigint not null,
  is_out boolean not null,
  document text not null,
  statement uuid not null,
  primary key (purpose, month)
);
