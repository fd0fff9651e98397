import { parseIdentifier } from "../../core/identity/index.ts";
import { classedAs } from "../../core/record/index.ts";
import { monthOf } from "../../lib/index.ts";
import { findSubjects, type IndexKey, type Sql } from "../../store/index.ts";
import { lastRaterMonth, readRaterClasses } from "../../store/raters/index.ts";
import type { Installation } from "../installation.ts";
import type { Placed } from "./placed.ts";

/**
 * Gives each record the class of whoever gave it, by the rater table of the last month before it became known. It says so for good: tables are made once, and
 * a class that changes later moves only what comes later. Whoever stands in no table is new, and the record then says nothing of it.
 */
export async function classifyRaters(
  tx: Sql,
  { keys }: Pick<Installation, "keys">,
  records: readonly Placed[],
): Promise<readonly Placed[]> {
  const rated = records.filter(isRated);
  if (rated.length === 0) return records;
  const classed = new Map<Placed, Placed>();
  for (const [register, ofRegister] of Map.groupBy(rated, ({ parsed }) => parsed.register.name)) {
    if ((await lastRaterMonth(tx, register)) === undefined) continue;
    const subjects = await ratersIn(tx, keys, ofRegister);
    const known = ofRegister.filter(({ parsed }) => subjects.has(parsed.rater));
    const asked = known.map(({ parsed }) => ({ subject: subjects.get(parsed.rater) ?? "", month: monthOf(parsed.knownAt) }));
    const classes = await readRaterClasses(tx, register, asked);
    known.forEach((record, at) => {
      const raterClass = classes[at];
      if (raterClass !== undefined && raterClass !== "new")
        classed.set(record, { ...record, parsed: classedAs(record.parsed, raterClass) });
    });
  }
  return classed.size === 0 ? records : records.map((record) => classed.get(record) ?? record);
}

type Rated = Placed & { readonly parsed: { readonly rater: string } };

const isRated = (record: Placed): record is Rated => record.parsed.rater !== undefined;

/** The raters of whom anything was ever recorded, by identifier. */
async function ratersIn(tx: Sql, keys: Installation["keys"], records: readonly Rated[]): Promise<ReadonlyMap<string, string>> {
  const byDigest = new Map<string, string>();
  const places: IndexKey[] = [];
  for (const rater of new Set(records.map(({ parsed }) => parsed.rater))) {
    const identifier = parseIdentifier(rater);
    for (const digest of [keys.indexDigest(identifier), ...keys.olderIndexDigests(identifier)]) {
      byDigest.set(digest, rater);
      places.push({ scheme: identifier.scheme, digest });
    }
  }
  const found = await findSubjects(tx, places);
  return new Map(found.map(({ digest, subject }) => [byDigest.get(digest) ?? "", subject]));
}
