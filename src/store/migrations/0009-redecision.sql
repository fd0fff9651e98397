-- The correction that travels (law 6). Each record taken back, until every check that read its subject before was looked at, twice: a check reads
-- before it writes, so one that was under way is found the second time. Written with the statement that takes the record back.
create table redecision_cause (
  subject uuid not null,
  record uuid not null,
  -- The withdrawal or correction, and the version to which it raised the subject.
  statement uuid not null,
  version bigint not null,
  at bigint not null,
  -- When the checks were first looked through.
  looked_at bigint,
  primary key (subject, record)
);
create index redecision_cause_new on redecision_cause (at) where looked_at is null;
create index redecision_cause_looked on redecision_cause (looked_at) where looked_at is not null;

-- Checks lie under the subject that was asked about. Those that read another one with it, because the two were linked then, are found here.
create table linked_check (
  subject uuid not null,
  asked uuid not null,
  id uuid not null,
  primary key (subject, asked, id)
);
create index linked_check_asked on linked_check (asked, id);
insert into linked_check
with recursive grown as (
  select subject, other from link
  union select g.subject, l.other from grown g join link l on l.subject = g.other
)
select g.other, c.subject, c.id from grown g join subject_check c on c.subject = g.subject where g.other <> g.subject;

-- The latest decision of each check that was decided again. What it says is the statement.
create table redecision (
  subject uuid not null,
  id uuid not null,
  statement uuid not null,
  cause uuid not null,
  decided_at bigint not null,
  subscriber text not null,
  purpose text not null,
  -- Whether grade or probability are others than the subscriber was told.
  is_changed boolean not null,
  primary key (subject, id)
);
create index redecision_told on redecision (subscriber, statement) where is_changed;
