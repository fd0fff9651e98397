-- Disputes. What was said in one lies in its statements, sealed; here is what its steps come to, in words of closed lists, so that lists and the
-- clock find it. The dispute's id is that of the statement that opened it.
create table dispute (
  subject uuid not null,
  id uuid not null,
  record uuid not null,
  register smallint not null,
  source smallint not null,
  ground text not null,
  opened_at bigint not null,
  -- The law pack under which it was opened, and its rules as they were then, as JSON: a fold must come to the same under a later one.
  law text not null,
  rules text not null,
  state text not null,
  -- What the record is on account of this dispute.
  effect text not null check (effect in ('live', 'marked', 'suspended', 'taken_out')),
  -- The next deadline at which the law acts by itself, and the first at which the operator and the source owe something; null where there is none.
  acts_at bigint,
  operator_by bigint,
  source_by bigint,
  primary key (subject, id)
);
create index dispute_id on dispute (id);
create index dispute_record on dispute (subject, record);
create index dispute_acts on dispute (acts_at) where acts_at is not null;
create index dispute_operator on dispute (operator_by, id) where operator_by is not null;
create index dispute_source on dispute (source, source_by, id) where source_by is not null;
create index dispute_of_source on dispute (source, id);
-- A check counts these: hardly any subject has one.
create index dispute_marked on dispute (subject) where effect = 'marked';

-- The steps of each, in the order in which they were taken.
create table dispute_step (
  subject uuid not null,
  dispute uuid not null,
  number smallint not null,
  statement uuid not null,
  primary key (subject, dispute, number)
);
create index dispute_step_statement on dispute_step (subject, statement);

-- Files that somebody put before the other parties to a dispute. The id is that of the statement which says so and has the file's digest.
create table dispute_evidence (
  subject uuid not null,
  id uuid not null,
  dispute uuid not null,
  party text not null check (party in ('subject', 'source', 'operator')),
  added_at bigint not null,
  media_type text not null,
  bytes integer not null,
  digest bytea not null,
  -- What the body is sealed under beside the subject's key: the statement's own id sealed the statement. Both are null once it was erased.
  sealed_as uuid,
  body bytea,
  primary key (subject, id)
);
create index dispute_evidence_of on dispute_evidence (subject, dispute);
-- Compressed already, or random once sealed.
alter table dispute_evidence alter column body set storage external;
