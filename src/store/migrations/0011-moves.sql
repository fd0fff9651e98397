-- A record that stops counting and comes back, as disputes have it (docs/decisions/0019). Checks in between read without it: so every move is
-- kept, with the version to which it raised the subject. The last one of a record tells whether it is out.
create table record_move (
  subject uuid not null,
  record uuid not null,
  version bigint not null,
  move text not null check (move in ('suspension', 'reinstatement', 'removal', 'reinsertion')),
  moved_at bigint not null,
  -- The statement that says so.
  statement uuid not null,
  primary key (subject, record, version)
);

alter table record drop constraint record_state_check;
alter table record add constraint record_state_check
  check (state in ('live', 'superseded', 'suspended', 'removed', 'withdrawn', 'corrected'));
