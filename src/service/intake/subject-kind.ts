import type { SubjectKind } from "../../core/law/index.ts";
import { CredenceError } from "../../errors.ts";
import { readKinds, type Sql, settleKinds } from "../../store/index.ts";
import type { Candidate, Step } from "./parse-batch.ts";
import type { Placed } from "./placed.ts";

/** Whether a record can be about a subject of this kind. */
export function isAboutKind({ parsed }: Pick<Candidate, "parsed">, kind: SubjectKind): boolean {
  return parsed.register.about.includes(kind) && (!parsed.isKindSaid || parsed.kind === kind);
}

/** The refusal of a record whose subject is known to be of another kind. */
export function kindRefused({ parsed }: Pick<Candidate, "parsed">, kind: SubjectKind): CredenceError {
  const wanted = parsed.isKindSaid ? parsed.kind : parsed.register.about.join(" or ");
  return new CredenceError("subject_kind_refused", `the subject is a ${kind}; the record in ${parsed.register.name} wants a ${wanted}`, {
    details: { path: "kind", seen: kind, wanted },
  });
}

type Writing = { readonly records: readonly Placed[]; readonly versions: ReadonlyMap<string, number> };

/**
 * Settles the kind of each subject about which nothing was recorded before: by the first record that says it, else by the first that
 * fits. Until then it was only assumed (law 2), and a mere look must not decide what may be recorded later. Refuses the records that do
 * not fit. The subjects must be locked, and their versions raised.
 */
export async function settleOpenKinds(tx: Sql, { records, versions }: Writing): Promise<Step<Placed>> {
  const open = Map.groupBy(
    records.filter((record) => record.isKindOpen),
    ({ subject }) => subject,
  );
  if (open.size === 0) return { kept: records, settled: [] };
  // Somebody else wrote first, between our look at the subject and our lock on it: they settled it.
  const raced = [...open.keys()].filter((subject) => versions.get(subject) !== 1);
  const kinds = new Map(await readKinds(tx, raced));
  const changed: { subject: string; kind: SubjectKind }[] = [];
  for (const [subject, about] of open) {
    if (kinds.has(subject)) continue;
    const kind = kindBy(about);
    kinds.set(subject, kind);
    if (kind !== about[0]?.kind) changed.push({ subject, kind });
  }
  await settleKinds(tx, changed);
  return sorted(records, kinds);
}

function kindBy(about: readonly Placed[]): SubjectKind {
  const [first] = about;
  if (first === undefined) throw new RangeError("no record is about the subject");
  const said = about.find(({ parsed }) => parsed.isKindSaid);
  if (said !== undefined) return said.parsed.kind;
  return isAboutKind(first, first.kind) ? first.kind : first.parsed.kind;
}

function sorted(records: readonly Placed[], kinds: ReadonlyMap<string, SubjectKind>): Step<Placed> {
  const kept: Placed[] = [];
  const settled: Step<Placed>["settled"][number][] = [];
  for (const record of records) {
    const kind = kinds.get(record.subject) ?? record.kind;
    if (isAboutKind(record, kind)) kept.push({ ...record, kind });
    else settled.push({ at: record.at, result: { status: "refused", error: kindRefused(record, kind) } });
  }
  return { kept, settled };
}
