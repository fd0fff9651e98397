-- What a store that is older than its log still has to be entered into it, kind by kind, and how far that has come: the key of the last row.
create table adoption (
  kind text primary key,
  subject uuid not null default '00000000-0000-0000-0000-000000000000',
  id text not null default ''
);
insert into adoption (kind)
select kind from (values ('record'), ('withdrawal'), ('check'), ('link'), ('refusal'), ('access_key')) as w (kind)
where exists (select from installation) and not exists (select from log_epoch);
