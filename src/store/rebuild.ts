import type { Register } from "../core/law/index.ts";
import { lastMove } from "./last-move.ts";
import { ensureTallyTable, tallyTable } from "./schema.ts";
import { type Fragment, part, type Sql } from "./sql.ts";
import { freshTally, rebuildTally } from "./tallies.ts";

/**
 * The state of each record as the statements have it, beside the state it is in: taken back where its source took it back; out where the last
 * move of a dispute took it out; else, of each slot of a subject, the first by the order of core/record/slot.ts counts and the others are
 * superseded. No clock is read. The move is looked up once for each record and not wherever it is named (offset 0).
 */
export const foldedStates: Fragment = part`
  select r.subject, r.record, r.state as held, case
    when w.record is not null then case when w.is_correction then 'corrected' else 'withdrawn' end
    when r.move = 'suspension' then 'suspended'
    when r.move = 'removal' then 'removed'
    when r.slot is null then 'live'
    when row_number() over (
      partition by r.subject, r.slot, w.record is null and coalesce(r.move in ('reinstatement', 'reinsertion'), true)
      order by r.occurred_at desc, r.content desc, r.record
    ) = 1 then 'live'
    else 'superseded' end as state
  from (
    select r.subject, r.record, r.state, r.slot, r.occurred_at, r.content, ${lastMove} as move from record r offset 0
  ) as r left join withdrawal w on w.subject = r.subject and w.record = r.record`;

/**
 * Keeps everybody else from changing records and tallies until the transaction ends; checks go on. Whoever changes a tally raises its
 * subject's version first, so this one lock holds them all back, and none of them holds another that we could wait for.
 */
export async function lockTallies(tx: Sql): Promise<void> {
  await tx`lock table subject in share row exclusive mode`;
}

/**
 * Puts each record into the state that the statements give it, raising the versions of the subjects concerned. Returns how many
 * records there are and how many were in another state. The tallies must be locked.
 */
export async function refoldStates(tx: Sql): Promise<{ rows: number; differing: number }> {
  const [moved] = await tx<{ count: number }>`
    with moved as materialized (
      select subject, record, state from (${foldedStates}) as folded where state <> held
    ), raised as (
      update subject s set version = s.version + 1 from (select distinct subject from moved) as m
      where s.subject = m.subject returning s.subject, s.version
    ), written as (
      update record r set state = m.state,
        came = case when m.state = 'live' then v.version else r.came end,
        went = case when m.state = 'live' then null else coalesce(r.went, v.version) end
      from moved m join raised v on v.subject = m.subject
      where r.subject = m.subject and r.record = m.record
      returning 1
    )
    select count(*) from written`;
  const [all] = await tx<{ count: number }>`select count(*) from record`;
  return { rows: all?.count ?? 0, differing: moved?.count ?? 0 };
}

/**
 * Makes a register's tallies what its live records add up to, raising the versions of the subjects concerned. Returns how many rows
 * they have and how many were otherwise; where none was, nothing is written. The tallies must be locked and the states right.
 */
export async function refoldTally(tx: Sql, register: Register, registerId: number): Promise<{ rows: number; differing: number }> {
  await ensureTallyTable(tx, register);
  const [found] = await tx<{ differing: number }>`
    with differing as materialized (${differingRows(register, registerId)}), raised as (
      update subject s set version = s.version + 1 from (select distinct subject from differing) as d where s.subject = d.subject
    )
    select count(*) as differing from differing`;
  const differing = found?.differing ?? 0;
  if (differing > 0) await rebuildTally(tx, register, registerId);
  const [all] = await tx<{ count: number }>`select count(*) from ${tallyTable(register)}`;
  return { rows: all?.count ?? 0, differing };
}

/** The rows of a register's tallies that a fresh fold of its live records gives otherwise: which, and both as text, null where there is none. */
export function differingRows(register: Register, registerId: number): Fragment {
  return part`
    select coalesce(t.subject, f.subject) as subject, coalesce(t.month, f.month) as month,
      case when t.subject is not null then row(t.*)::text end as held, case when f.subject is not null then row(f.*)::text end as folded
    from ${tallyTable(register)} t full join (${freshTally(register, registerId)}) as f on f.subject = t.subject and f.month = t.month
    where t.subject is null or f.subject is null or row(t.*) is distinct from row(f.*)`;
}
