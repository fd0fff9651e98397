-- The law changes slowly (law 11, docs/decisions/0025). Each configuration that was in force, by the SHA-256 of its canonical text: what the next
-- one is compared with. The one without an end is in force.
create table law (
  digest text primary key,
  declaration text not null,
  since bigint not null,
  until bigint
);
create unique index law_in_force on law ((until is null)) where until is null;

-- Each law pack as it was ever declared, by the digest of its canonical text.
create table law_pack (
  name text not null,
  digest text not null,
  declaration text not null,
  statement uuid not null,
  primary key (name, digest)
);

-- A widening that was proposed, under the id of the statement that says so.
create table law_change (
  change uuid primary key,
  -- The law in force when it was proposed, and the one that is wanted.
  before text not null,
  after text not null,
  declaration text not null,
  proposed_at bigint not null,
  proposed_by text not null,
  -- Once as many have signed as must.
  effective_at bigint,
  outcome text check (outcome in ('withdrawn', 'in_force')),
  ended_at bigint
);

create table law_signature (
  change uuid not null,
  operator text not null,
  note text not null,
  signed_at bigint not null,
  statement uuid not null,
  primary key (change, operator)
);
