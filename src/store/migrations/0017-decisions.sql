-- What subscribers decided against subjects on the answers to checks: one decision for each check. What it says is the statement.
create table decision (
  subject uuid not null,
  -- The check.
  id uuid not null,
  statement uuid not null,
  subscriber text not null,
  outcome text not null check (outcome in ('refused', 'limited', 'worse_terms', 'ended')),
  decided_by text not null check (decided_by in ('person', 'machine')),
  decided_at bigint not null,
  reported_at bigint not null,
  -- Null where the subscriber did not count the looks, or no law wants their number named.
  looks bigint,
  -- By when the subject had to be told, and until when its file is free of charge at the least; null where no law says so.
  notice_by bigint,
  free_file_until bigint,
  primary key (subject, id)
);

-- Where a check was decided again because a record it read was erased: the statement that stands in its place, whose own text is destroyed.
alter table redecision add column renewed uuid;

-- That the cause is the erasure of a record. Its checks were renewed with it; the second look finds those that were under way.
alter table redecision_cause add column is_erasure boolean not null default false;

-- That a person is to decide again what was decided on a check, and what became of it: one for each check. What was said lies in the statements.
create table review (
  subject uuid not null,
  -- The statement that asks for it.
  id uuid not null,
  check_id uuid not null,
  subscriber text not null,
  asked_at bigint not null,
  -- Null where no law names a time.
  answer_by bigint,
  -- The statement that decides it; null while it is open.
  decision uuid,
  decided_at bigint,
  outcome text check (outcome in ('stands', 'changed')),
  primary key (subject, id)
);
create unique index review_check on review (subject, check_id);
create index review_open on review (subscriber, coalesce(answer_by, 9007199254740991), id) where decision is null;
