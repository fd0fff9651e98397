-- Subject-first keys throughout: beyond one machine each table with a subject is distributed by it, the identifier index and the
-- references by their digests, and the rest are reference tables (DESIGN section 6). No trigger, no foreign key, no sequence.
-- Instants are UTC microseconds, months UTC year x 12 + month - 1, digests 16 bytes of HMAC-SHA256 under the key file.

-- What this store is: one row. standing_at is set while the store holds only history: its clock then stands where the data ends.
create table installation (
  one boolean primary key default true check (one),
  config text not null,
  created_at bigint not null,
  standing_at bigint,
  is_simulated boolean not null default false
);

-- Each declaration the store has ever worked under, by its own bytes.
create table register (
  id smallint primary key,
  name text not null,
  version integer not null,
  declaration text not null,
  unique (name, version)
);

create table source (
  id smallint primary key,
  name text not null unique
);

create table subject (
  subject uuid primary key,
  kind text not null check (kind in ('person', 'body')),
  -- Raised in each transaction that changes the subject's tally.
  version bigint not null
) with (fillfactor = 70);

-- Apart from the subject, because it is backed up apart and destroyed on erasure.
create table subject_key (
  subject uuid primary key,
  key_version smallint not null,
  wrapped bytea not null
);

create table identifier (
  scheme text not null,
  digest bytea not null,
  key_version smallint not null,
  subject uuid not null,
  -- Public: the normal form in UTF-8. Private: the same, encrypted under the key file, for rotation only.
  value bytea not null,
  primary key (scheme, digest)
);
create index identifier_subject on identifier (subject);
create index identifier_key_version on identifier (key_version);

-- A retry is a no-op, a withdrawal finds its record, and after an erasure the row stays as a tombstone.
create table reference (
  source smallint not null,
  digest bytea not null,
  content bytea not null,
  subject uuid not null,
  record uuid not null,
  primary key (source, digest)
);

create table record (
  subject uuid not null,
  record uuid not null,
  register smallint not null,
  source smallint not null,
  occurred_at bigint not null,
  known_at bigint not null,
  recorded_at bigint not null,
  expires_at bigint not null,
  month integer not null,
  is_adverse boolean not null,
  state text not null check (state in ('live', 'superseded', 'withdrawn', 'corrected')),
  -- The subject's versions at which the record last began and ceased to count.
  came bigint not null,
  went bigint,
  slot bytea,
  content bytea not null,
  counts bigint[] not null,
  -- Canonical JSON; about a person, or naming a private identifier: sealed under the subject's key.
  is_sealed boolean not null,
  body bytea not null,
  primary key (subject, record)
);
create index record_slot on record (subject, slot) where slot is not null;

-- The source's statements that take a record back. A rebuild folds these and the records, nothing else.
create table withdrawal (
  subject uuid not null,
  record uuid not null,
  withdrawn_at bigint not null,
  source smallint not null,
  reason text not null,
  is_correction boolean not null,
  -- The record that replaces it, in a correction.
  replacement uuid,
  version bigint not null,
  primary key (subject, record)
);

-- Links are rows, not moves: each is held twice, once under each subject.
create table link (
  subject uuid not null,
  other uuid not null,
  linked_at bigint not null,
  operator text not null,
  evidence text not null,
  primary key (subject, other)
);

create table model (
  purpose text not null,
  version integer not null,
  day integer not null,
  document text not null,
  primary key (purpose, version)
);

create table subject_check (
  subject uuid not null,
  id uuid not null,
  asked_at bigint not null,
  standing_at bigint not null,
  purpose text not null,
  model integer not null,
  subscriber text not null,
  look text not null check (look in ('first', 'review', 'own')),
  -- The subject's version that the answer read.
  version bigint not null,
  -- Who asked, what was read and what was answered: sealed under the subject's key.
  body bytea not null,
  primary key (subject, id)
);

create table api_key (
  id text primary key,
  digest bytea not null unique,
  role text not null check (role in ('source', 'subscriber', 'operator')),
  -- The source or subscriber of the configuration for whom it acts; operators name themselves.
  holder text not null,
  registers text[] not null,
  purposes text[] not null,
  created_at bigint not null,
  revoked_at bigint
);

-- What was asked for without the right to it.
create table refusal (
  id uuid primary key,
  refused_at bigint not null,
  api_key text not null,
  code text not null,
  wanted text not null
);

-- Lists are read from here: bodies only, remade whole for a purpose.
create table snapshot (
  purpose text not null,
  subject uuid not null,
  -- One of the body's public identifiers, as scheme:value.
  identifier text not null,
  probability double precision not null,
  low double precision not null,
  high double precision not null,
  evidence double precision not null,
  good bigint not null,
  bad bigint not null,
  grade text not null,
  primary key (purpose, subject)
);
create index snapshot_best on snapshot (purpose, low, subject);
create index snapshot_worst on snapshot (purpose, high, subject);
create index snapshot_name on snapshot (purpose, identifier collate "C", subject);

-- Of what a purpose's snapshot is. Apart from its rows: there may be none.
create table snapshot_made (
  purpose text primary key,
  made_at bigint not null,
  standing_at bigint not null,
  model integer not null
);
