-- Which purposes a subject has frozen (the word alone is one of SQL). While a row stands, checks for the purpose are refused, unless a thaw of it holds.
create table subject_freeze (
  subject uuid not null,
  purpose text not null,
  placed_at bigint not null,
  primary key (subject, purpose)
);

-- Openings in a freeze. They end with it.
create table thaw (
  subject uuid not null,
  purpose text not null,
  -- Whom it lets through; empty: everybody.
  subscriber text not null,
  -- The last microsecond in which it holds; null: as long as the freeze stands.
  until bigint,
  primary key (subject, purpose, subscriber)
);
