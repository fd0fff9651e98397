import type { Grade, Purpose } from "../../core/law/index.ts";
import { bareStandingOf } from "../../core/standing/index.ts";
import { monthOf } from "../../lib/index.ts";
import { readForChecks, type Session } from "../../store/index.ts";
import { readIndexKeys } from "../../store/repairs/index.ts";
import type { Installation } from "../installation.ts";

/** Whose grades, for which purposes. */
type Wanted = { readonly subjects: readonly string[]; readonly purposes: readonly Purpose[] };

/** By subject and purpose, the grade that a check would give now, with those linked to the subject: `subject purpose` to grade. */
export async function gradesNow(
  tx: Session,
  installation: Installation,
  { subjects, purposes }: Wanted,
): Promise<ReadonlyMap<string, Grade>> {
  const grades = new Map<string, Grade>();
  const { standingAt = installation.now() } = await installation.moment();
  const places = [...(await readIndexKeys(tx, subjects)).values()];
  for (const purpose of purposes) {
    const model = await installation.modelOf(purpose.name, standingAt);
    if (model === undefined) continue;
    const reads = await readForChecks(tx, places, { registers: purpose.reads, withAllowed: false });
    for (const read of reads) {
      if (read === undefined || !purpose.about.includes(read.kind)) continue;
      const tallies = Object.fromEntries(purpose.reads.map(({ name }, i) => [name, read.tallies[i] ?? []]));
      const question = { purpose, model: model.document, tallies, month: monthOf(standingAt) };
      grades.set(`${read.subject} ${purpose.name}`, bareStandingOf(question).grade);
    }
  }
  return grades;
}
