import type { Freeze } from "../core/freeze/index.ts";
import type { SubjectKind } from "../core/law/index.ts";
import { textArray } from "./binary-array.ts";
import { linkedGroup } from "./linked-group.ts";
import { type Fragment, part, type Sql } from "./sql.ts";

/** A freeze as JSON has it: what is absent is null. */
export type FreezeJson = Omit<Freeze, "thaws"> & {
  readonly thaws: readonly { readonly subscriber: string | null; readonly until: number | null }[] | null;
};

/** The freezes of `a.subject` and of those linked to it (`l.linked`), as JSON; null where there is none. One look into an index, mostly. */
export function freezesOfGroup(): Fragment {
  return part`(
    select json_agg(json_build_object('subject', f.subject, 'purpose', f.purpose, 'placedAt', f.placed_at, 'thaws', (
      select json_agg(json_build_object('subscriber', nullif(t.subscriber, ''), 'until', t.until) order by t.subscriber)
      from thaw t where t.subject = f.subject and t.purpose = f.purpose)) order by f.subject, f.purpose)
    from subject_freeze f where f.subject = any(coalesce(l.linked, array[a.subject])))`;
}

/** Freezes out of JSON. */
export function freezesIn(json: readonly FreezeJson[] | null): Freeze[] {
  return (json ?? []).map(({ thaws, ...freeze }) => ({
    ...freeze,
    thaws: (thaws ?? []).map(({ subscriber, until }) => ({ subscriber: subscriber ?? undefined, until: until ?? undefined })),
  }));
}

/** The freezes of a subject and of those linked to it, in order of subject and purpose. */
export async function readFreezes(sql: Sql, subject: string): Promise<Freeze[]> {
  const [row] = await sql<{ freezes: FreezeJson[] | null }>`
    select ${freezesOfGroup()} as freezes from (select ${subject}::uuid as subject) a cross join lateral (${linkedGroup()}) as l`;
  return freezesIn(row?.freezes ?? null);
}

/** Locks a subject until the transaction ends, and tells its kind as it is from then on. */
export async function lockSubject(tx: Sql, subject: string): Promise<SubjectKind | undefined> {
  const [row] = await tx<{ kind: SubjectKind }>`select kind from subject where subject = ${subject} for update`;
  return row?.kind;
}

type Frozen = { readonly subject: string; readonly purposes: readonly string[] };

/** Freezes purposes of a locked subject, and ends their thaws. Returns those for which this changes anything at an instant. */
export async function insertFreezes(tx: Sql, { subject, purposes }: Frozen, at: number): Promise<string[]> {
  const placed = await tx<{ purpose: string }>`
    insert into subject_freeze (subject, purpose, placed_at)
    select ${subject}, w.purpose, ${at} from unnest(${textArray(purposes)}::text[]) as w (purpose)
    on conflict do nothing returning purpose`;
  const ended = await tx<{ purpose: string; held: boolean }>`
    delete from thaw where subject = ${subject} and purpose = any(${textArray(purposes)}::text[])
    returning purpose, (until is null or until >= ${at}) as held`;
  const changed = new Set([...placed, ...ended.filter(({ held }) => held)].map(({ purpose }) => purpose));
  return purposes.filter((purpose) => changed.has(purpose));
}

/** Takes freezes of a locked subject away, with their thaws. Returns the purposes that were frozen. */
export async function deleteFreezes(tx: Sql, { subject, purposes }: Frozen): Promise<string[]> {
  await tx`delete from thaw where subject = ${subject} and purpose = any(${textArray(purposes)}::text[])`;
  const rows = await tx<{ purpose: string }>`
    delete from subject_freeze where subject = ${subject} and purpose = any(${textArray(purposes)}::text[]) returning purpose`;
  const gone = new Set(rows.map(({ purpose }) => purpose));
  return purposes.filter((purpose) => gone.has(purpose));
}

/** Whom a thaw lets through, and until when, as in `Thaw`. */
export type Opening = Frozen & { readonly subscriber: string | undefined; readonly until: number | undefined };

/** Opens those of the purposes that a locked subject has frozen, in the place of an earlier thaw for the same. Returns those that it changes. */
export async function insertThaws(tx: Sql, { subject, purposes, subscriber, until }: Opening): Promise<string[]> {
  const rows = await tx<{ purpose: string }>`
    insert into thaw (subject, purpose, subscriber, until)
    select f.subject, f.purpose, ${subscriber ?? ""}, ${until ?? null}::bigint from subject_freeze f
    where f.subject = ${subject} and f.purpose = any(${textArray(purposes)}::text[])
    on conflict (subject, purpose, subscriber) do update set until = excluded.until where thaw.until is distinct from excluded.until
    returning purpose`;
  const opened = new Set(rows.map(({ purpose }) => purpose));
  return purposes.filter((purpose) => opened.has(purpose));
}
