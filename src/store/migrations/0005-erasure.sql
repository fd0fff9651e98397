-- What was erased. Of a record nothing else is left: its row is gone, with its counts, its times and its slot. Of a check or another statement
-- the row stays without body and salt. Ids, versions and a time: nothing of what was said.
create table erasure (
  subject uuid not null,
  statement uuid not null,
  of text not null,
  erased_at bigint not null,
  -- The statement that says so, and the version to which it raised the subject. No statement where the subject's key is gone: a store restored
  -- without keys.
  erasure uuid,
  version bigint not null,
  -- Null where it was erased again, out of the list beside the key, after a restore.
  operator text,
  -- Of a record: from which of the subject's versions it last counted, and from which not any more. The same where it never did.
  came bigint,
  went bigint,
  primary key (subject, statement)
);
-- A corrected record and the one in its place may be about two subjects.
create index erasure_statement on erasure (statement);

-- Null: erased.
alter table subject_check alter column body drop not null;

-- Null: the statement was erased that gave it. That the record was taken back stays.
alter table withdrawal alter column reason drop not null;
