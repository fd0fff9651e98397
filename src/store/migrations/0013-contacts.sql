-- Who may see a file (docs/decisions/0021). Addresses, names and evidence are sealed under the subject's key, the row's id giving the nonce: with
-- that key they are gone. Codes and tokens lie here as digests only.

create table contact (
  subject uuid not null,
  id uuid not null,
  scheme text not null check (scheme in ('email', 'phone')),
  -- Null: the subject itself.
  source text,
  said_at bigint not null,
  -- Of those of a scheme that have begun and not ended, the one that began last is in force. Null: nobody has confirmed it.
  from_at bigint,
  ended_at bigint,
  -- SHA-256 of the word that the contacts before it were sent: with it they stop this one until it begins.
  stop bytea,
  address bytea not null,
  primary key (subject, id)
);
create index contact_stop on contact (stop) where stop is not null;

create table representative (
  subject uuid not null,
  id uuid not null,
  from_at bigint not null,
  ended_at bigint,
  -- Name and address, as JSON.
  body bytea not null,
  primary key (subject, id)
);

-- A one-time code: for the subject's sign-in (the nil UUID), for a representative's, or for showing that a contact is one's own.
create table one_time_code (
  subject uuid not null,
  holder uuid not null,
  -- HMAC under the key file: a million codes are soon tried.
  digest bytea not null,
  made_at bigint not null,
  ends_at bigint not null,
  tries smallint not null,
  -- In which way the subject showed who it is.
  way text not null check (way in ('code', 'verification')),
  primary key (subject, holder)
);

-- Wrong tries, by a digest of what was named at sign-in: those who are not there are counted like those who are.
create table sign_in_pause (
  digest bytea primary key,
  tries smallint not null,
  pauses smallint not null,
  paused_until bigint not null,
  asked_at bigint not null,
  changed_at bigint not null
);
create index sign_in_pause_changed on sign_in_pause (changed_at);

create table verification (
  subject uuid not null,
  id uuid not null,
  operator text not null,
  proposed_at bigint not null,
  confirmed_at bigint,
  -- Evidence, and the representative to be named, as JSON.
  body bytea not null,
  primary key (subject, id)
);
create index verification_id on verification (id);

create table own_session (
  subject uuid not null,
  -- SHA-256 of the token.
  digest bytea not null,
  id uuid not null,
  -- Null: the subject itself.
  representative uuid,
  opened_at bigint not null,
  used_at bigint not null,
  ends_at bigint not null,
  -- Who is here; empty for the subject itself.
  name bytea not null,
  primary key (subject, digest)
);
