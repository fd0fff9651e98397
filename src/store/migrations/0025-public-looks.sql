-- Standings that are open to all (docs/decisions/0038). Looks at persons are counted by day until they are stated: one statement a day for each who
-- looks, with their number, and the row is gone. Looks at bodies are counted by month, and stay.
create table public_look (
  subject uuid not null,
  -- UTC days since 1970.
  day integer not null,
  -- 'anybody' without a key; else whose key.
  looker text not null,
  purpose text not null,
  looks bigint not null,
  primary key (subject, day, looker, purpose)
);
create index public_look_day on public_look (day);

create table body_look (
  subject uuid not null,
  purpose text not null,
  -- UTC year x 12 + month - 1.
  month integer not null,
  looks bigint not null,
  primary key (subject, purpose, month)
);

-- By which beginnings a listed body is found: its public identifiers in lower case, from each of their words on. Bodies only, made with the lists.
create table body_term (
  subject uuid not null,
  term text collate "C" not null,
  primary key (subject, term)
);
create index body_term_found on body_term (term, subject);
