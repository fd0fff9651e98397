-- What a person agreed to be asked about, one row for each purpose. The consent itself is a statement; here is what checks read of it.
create table consent (
  subject uuid not null,
  purpose text not null,
  -- The statement.
  id uuid not null,
  given_at bigint not null,
  -- The last microsecond in which it holds; null: until it is withdrawn.
  until bigint,
  -- The subscribers it is confined to; empty: all who may ask.
  recipients text[] not null,
  recorded_by text not null,
  withdrawn_at bigint,
  withdrawn_by text,
  primary key (subject, purpose, id)
);

-- For which purposes a person was informed, by which statement first.
create table informed (
  subject uuid not null,
  purpose text not null,
  informed_at bigint not null,
  statement uuid not null,
  primary key (subject, purpose)
);

-- Looks by public authorities: what is counted in public, and until when each is withheld. What they say of themselves is in their statements.
create table authority_look (
  subject uuid not null,
  id uuid not null,
  authority text not null,
  looked_at bigint not null,
  -- UTC year x 12 + month - 1.
  month integer not null,
  -- The last microsecond in which it is withheld from whom it is about; null: it never was.
  withheld_until bigint,
  primary key (subject, id)
);
create index authority_look_month on authority_look (month, authority);

-- The statements by which a look is withheld: they are withheld with it.
create table withholding (
  subject uuid not null,
  statement uuid not null,
  look uuid not null,
  primary key (subject, statement)
);

alter table api_key drop constraint api_key_role_check;
alter table api_key add constraint api_key_role_check check (role in ('source', 'subscriber', 'operator', 'authority'));
-- Of an authority: the forms of legal instruments under which it may look.
alter table api_key add column instruments text[] not null default '{}';
