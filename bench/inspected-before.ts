import type { NumericColumn } from "../src/core/scorecard/index.ts";

/** One canvass inspection, as far as a later one may know of it. */
export type Inspection = {
  readonly id: string;
  readonly day: number;
  readonly licence: string;
  /** The name over the door, letters and digits only: branches of a chain share it. */
  readonly name: string;
  readonly zip: string;
  readonly isCritical: boolean;
  readonly isFailed: boolean;
  readonly serious: number;
  readonly minor: number;
};

/** What was known of a place the day before it was inspected, by the name of the column. */
type Known = Readonly<Record<string, number>>;

/** Prior outcomes that a share leans on, and the shares of all inspections by which it begins. */
const STRENGTH = 2;
const BEGINS = { critical: 0.14, failed: 0.2, serious: 0.36, minor: 3.7 } as const;

const HALF_LIVES_DAYS = [180, 720] as const;
const ZIP_HALF_LIFE_DAYS = 90;

/**
 * For each inspection named, in that order, what the register knew of its place before that day: nothing of the day itself, whatever else was
 * inspected on it. A column of numbers for each thing known; missing where nothing was.
 */
export function columnsBefore(inspections: readonly Inspection[], ids: readonly string[]): NumericColumn[] {
  const known = knownBefore(inspections);
  const rows = ids.map((id) => known.get(id) ?? {});
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return names.map((name) => ({ kind: "numeric", name, values: Float64Array.from(rows, (row) => row[name] ?? Number.NaN) }));
}

function knownBefore(inspections: readonly Inspection[]): ReadonlyMap<string, Known> {
  const known = new Map<string, Known>();
  const past = { licence: new Map<string, Inspection[]>(), name: new Map<string, Inspection[]>(), zip: new Map<string, Inspection[]>() };
  for (const [, sameDay] of [...Map.groupBy(inspections, ({ day }) => day)].sort(([a], [b]) => a - b)) {
    for (const each of sameDay) known.set(each.id, knownOf(each, past));
    for (const each of sameDay) for (const by of ["licence", "name", "zip"] as const) push(past[by], each[by], each);
  }
  return known;
}

type Past = Readonly<Record<"licence" | "name" | "zip", ReadonlyMap<string, readonly Inspection[]>>>;

function knownOf({ day, licence, name, zip }: Inspection, past: Past): Known {
  const own = past.licence.get(licence) ?? [];
  const chain = (past.name.get(name) ?? []).filter((other) => other.licence !== licence);
  const near = past.zip.get(zip) ?? [];
  const last = own.at(-1);
  return {
    ...Object.fromEntries(HALF_LIVES_DAYS.map((halfLife) => [`critical_${halfLife}d`, shareOf(own, { day, halfLife })])),
    ...Object.fromEntries(HALF_LIVES_DAYS.map((halfLife) => [`chain_critical_${halfLife}d`, shareOf(chain, { day, halfLife })])),
    zip_critical: shareOf(near, { day, halfLife: ZIP_HALF_LIFE_DAYS }),
    inspections: own.length,
    chain_inspections: chain.length,
    failed: meanOf(
      own.map(({ isFailed }) => (isFailed ? 1 : 0)),
      BEGINS.failed,
    ),
    serious: meanOf(
      own.map(({ serious }) => serious),
      BEGINS.serious,
    ),
    minor: meanOf(
      own.map(({ minor }) => minor),
      BEGINS.minor,
    ),
    ...(last === undefined ? {} : { last_critical: last.isCritical ? 1 : 0, days_since: day - last.day }),
  };
}

/** The share of critical ones, what is older counting less. */
function shareOf(past: readonly Inspection[], { day, halfLife }: { readonly day: number; readonly halfLife: number }): number {
  let [critical, all] = [STRENGTH * BEGINS.critical, STRENGTH];
  for (const each of past) {
    const weight = 2 ** ((each.day - day) / halfLife);
    all += weight;
    if (each.isCritical) critical += weight;
  }
  return critical / all;
}

function meanOf(values: readonly number[], begins: number): number {
  return (values.reduce((sum, value) => sum + value, 0) + STRENGTH * begins) / (values.length + STRENGTH);
}

function push(lists: Map<string, Inspection[]>, key: string, each: Inspection): void {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  list.push(each);
}
