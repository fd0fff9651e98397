-- The log (docs/decisions/0012). Every statement has a body and 32 random bytes of salt, which its leaf commits to. Bodies of records and
-- checks lie in their own rows, all others in statement. A salt that is gone was erased, and the body with it.

-- The subject's version at which the record came in, whatever became of it since: part of what its leaf commits to.
alter table record add column entered bigint, add column salt bytea;
alter table subject_check add column salt bytea;

-- Under the nil UUID: what the installation says of itself.
create table statement (
  subject uuid not null,
  id uuid not null,
  kind text not null,
  made_at bigint not null,
  is_sealed boolean not null,
  salt bytea,
  body bytea,
  primary key (subject, id)
);

-- The statement by which each of these came into the log; none for those of a store that is older than its log, until it is next opened.
alter table register add column statement uuid;
alter table model add column statement uuid;
alter table installation add column config_digest text;

-- Each purpose as it was ever declared, by the SHA-256 of its canonical text: an answer names the one it was given under.
create table purpose (
  name text not null,
  digest text not null,
  declaration text not null,
  statement uuid not null,
  primary key (name, digest)
);

-- What waits for the sequencer: one row for each commit, the commit's statements of 65 bytes one after the other (store/log/queue.ts).
create table log_queue (
  id uuid primary key,
  queued_at bigint not null,
  statements bytea not null
);
-- Random bytes: to compress them would be work for nothing.
alter table log_queue alter column statements set storage external;

-- Each log of this installation. The last is the one that grows: where a store was restored from an older copy, a new one began.
create table log_epoch (
  epoch smallint primary key,
  origin text not null unique,
  size bigint not null,
  -- Of the tree as committed. It may be shown once a copy lies beside the key: then it is the published one.
  checkpoint text not null,
  checkpoint_at bigint not null,
  published text,
  published_size bigint not null default 0,
  -- The last that as many witnesses cosigned as the policy asks for.
  witnessed text,
  witnessed_at bigint
);

-- The last link of each chain.
create table chain (
  subject uuid not null,
  epoch smallint not null,
  n bigint not null,
  link bytea not null,
  primary key (subject, epoch)
) with (fillfactor = 80);

-- Where in the log each statement is: number n of its subject's chain, and which leaf of the tree.
create table leaf (
  subject uuid not null,
  epoch smallint not null,
  n bigint not null,
  statement uuid not null,
  leaf bigint not null,
  primary key (subject, epoch, n)
);
create index leaf_statement on leaf (statement);

-- Tiles of the tree, and at level -1 the bundles of entries. Only the widest of each is kept: a narrower one is its beginning.
create table log_tile (
  epoch smallint not null,
  level smallint not null,
  index bigint not null,
  width smallint not null,
  bytes bytea not null,
  primary key (epoch, level, index)
);
alter table log_tile alter column bytes set storage external;

-- Those that every file needs, among the many of the installation's own chain.
create index statement_of_log on statement (kind) where kind in ('log_key', 'epoch');
