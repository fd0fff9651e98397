-- Notices: what has to be told to whom, until it is told. The words are the statement of the same id, in the chain of the subject it is about.
create table notice (
  subject uuid not null,
  id uuid not null,
  -- Who is told, and what else must not wait behind it: 'subject', 'contact', 'source:NAME' or 'subscriber:NAME'.
  lane text not null,
  -- Of a contact the digest of its address; else empty.
  address bytea not null,
  about text not null,
  -- The statement that it is told for. Nobody is told the same twice for one cause.
  cause uuid not null,
  queued_at bigint not null,
  -- When it is tried next; null once it is settled.
  due_at bigint,
  tries smallint not null default 0,
  state text not null check (state in ('queued', 'delivered', 'in_file', 'failed')),
  -- How it was last tried, and why that failed; empty before, and where it did not.
  channel text not null default '',
  failure text not null default '',
  settled_at bigint,
  -- What the statement must not say, as an address or a code: sealed under the subject's key by an id of its own, gone once it is settled.
  secret_id uuid,
  secret bytea,
  primary key (subject, id)
);
create unique index notice_once on notice (subject, lane, address, about, cause);
create index notice_due on notice (lane, due_at) where due_at is not null;
create index notice_listed on notice (state, id);

-- Receivers that answered 410 Gone: nothing more is sent to this address of theirs, by its digest.
create table notice_gone (
  lane text primary key,
  address bytea not null,
  gone_at bigint not null
);
