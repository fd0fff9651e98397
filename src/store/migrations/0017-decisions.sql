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
