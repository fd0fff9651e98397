-- The class of whoever gave a record, by the rater table of the last month before it became known; null where it was given none. Nothing that
-- would lead to the rater lies beside it.
alter table record add column rater_class text check (rater_class in ('new', 'doubtful', 'steady', 'trusted'));
-- A table of the raters of a register, made once, at the end of a month (UTC year x 12 + month - 1), and never again.
create table rater_table (
  register text not null,
  month integer not null,
  -- The statement that tells of it.
  statement uuid not null,
  -- SHA-256 of its text, which the statement names too.
  digest bytea not null check (length(digest) = 32),
  -- How many raters stood in it, and how many of them were erased since: the digest can then be had no more.
  raters integer not null check (raters >= 0),
  gone integer not null default 0 check (gone between 0 and raters),
  primary key (register, month)
);
-- The class of a rater from the end of a month on, until a later row. Only changes are rows, and raters that are new have none.
create table rater_class (
  subject uuid not null,
  register text not null,
  month integer not null,
  class text not null check (class in ('new', 'doubtful', 'steady', 'trusted')),
  primary key (subject, register, month)
);
-- A subject in an operator's list of likely rings, until its time is over. What was seen lies in the statement.
create table ring_listing (
  subject uuid not null,
  -- The statement that tells of it.
  id uuid not null,
  register text not null,
  -- Those seen together; nothing else says who they are.
  ring uuid not null,
  until bigint not null,
  -- The statement with the last of what the subject replied.
  reply uuid,
  primary key (subject, id)
);
