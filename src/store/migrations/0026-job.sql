-- Work that an operator had done, once it is over: an examination, an import, a training. `document` is what came of it, as JSON; of a failure its
-- error's code and words. It is no statement: what a job did to records or models has statements of its own.
create table job (
  id uuid primary key,
  kind text not null check (kind in ('doctor', 'import', 'simulate', 'train')),
  -- What it was about: a data set, or a series of models.
  about text not null,
  operator text not null,
  started_at bigint not null,
  ended_at bigint not null,
  outcome text not null check (outcome in ('done', 'failed', 'stopped')),
  document text not null
);
create index job_ended on job (ended_at desc, id desc);
