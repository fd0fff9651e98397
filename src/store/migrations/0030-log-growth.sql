-- How many entries of each kind came into a log on each day of the log's time: raised by the sequencer with the entries themselves. Rows are days times kinds.
create table log_growth (
  epoch smallint not null,
  -- UTC days since 1970.
  day integer not null,
  kind text not null,
  entries bigint not null,
  primary key (epoch, day, kind)
);

-- Of logs that are older than this table: counted out of their bundles (core/log/tiles/entry-bundle.ts: each entry after its length in two bytes), of
-- which a slice is read without the whole. Of an entry: version, day in four bytes, length of the kind, kind (core/log/entry/entry.ts).
insert into log_growth (epoch, day, kind, entries)
with recursive walked as (
  select t.epoch, t.index, 0 as start, b.length, get_byte(b.head, 0) * 256 + get_byte(b.head, 1) as size,
    substring(t.bytes from 3 for 38) as entry
  from log_tile t cross join lateral (select octet_length(t.bytes) as length, substring(t.bytes from 1 for 2) as head) b
  where t.level = -1 and b.length > 2
  union all
  select w.epoch, w.index, n.start, w.length, get_byte(n.head, 0) * 256 + get_byte(n.head, 1), substring(n.head from 3)
  from walked w
  cross join lateral (
    select w.start + 2 + w.size as start, substring(t.bytes from w.start + 3 + w.size for 40) as head
    from log_tile t where t.epoch = w.epoch and t.level = -1 and t.index = w.index and w.start + 2 + w.size < w.length
  ) n
)
select epoch, (get_byte(entry, 1) << 24) + (get_byte(entry, 2) << 16) + (get_byte(entry, 3) << 8) + get_byte(entry, 4),
  convert_from(substring(entry from 7 for get_byte(entry, 5)), 'UTF8'), count(*)
from walked group by 1, 2, 3;
