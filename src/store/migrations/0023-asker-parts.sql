-- What checks told askers that named themselves: an answer of their own, a statement in the asker's chain. `statement` is the last one, which says what
-- holds now: the part itself, or how it was decided again. `is_changed`: whether that is another answer than the asker was told first.
create table asker_part (
  subject uuid not null,
  id uuid not null,
  check_subject uuid not null,
  check_id uuid not null,
  asked_at bigint not null,
  purpose text not null,
  subscriber text not null,
  statement uuid not null,
  is_changed boolean not null,
  primary key (subject, id)
);
-- By each subject of which a part read anything, the asker among them: when a record of it is taken back, the part is found.
create table asker_part_read (
  subject uuid not null,
  asker uuid not null,
  id uuid not null,
  primary key (subject, asker, id)
);
-- What a subscriber has to be told of is few among many.
create index asker_part_changed on asker_part (subscriber, statement) where is_changed;
