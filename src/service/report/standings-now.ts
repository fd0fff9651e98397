import { type Freeze, isFrozen } from "../../core/freeze/index.ts";
import type { Purpose, SubjectKind } from "../../core/law/index.ts";
import type { ReportedStanding, StandingNow } from "../../core/report/index.ts";
import { standingOf, type Tallies } from "../../core/standing/index.ts";
import { merge, type Tally } from "../../core/tally/index.ts";
import { monthOf } from "../../lib/index.ts";
import { readTally, type Sql } from "../../store/index.ts";
import type { Installation } from "../installation.ts";

/** Of whom, and when: `standingAt` as the moment of the installation says. */
export type NowAsked = {
  readonly kind: SubjectKind;
  /** The subject and those linked to it. */
  readonly subjects: readonly string[];
  readonly freezes: readonly Freeze[];
  readonly standingAt: number;
};

/** A purpose's standing, and what it was made of; the second is absent where the purpose has no model. */
export type PurposeNow = { readonly reported: ReportedStanding; readonly now: StandingNow | undefined };

/** Each standing that a check of the subject would be answered with now, in the order of the configuration. */
export async function standingsNow(tx: Sql, installation: Installation, asked: NowAsked): Promise<PurposeNow[]> {
  const purposes = [...installation.purposes.values()].filter(({ about }) => about.includes(asked.kind));
  const names = new Set(purposes.flatMap(({ reads }) => reads.map(({ name }) => name)));
  const tallies: Record<string, Tally> = {};
  for (const { register } of installation.registers.values()) {
    if (!names.has(register.name)) continue;
    let tally: Tally = [];
    for (const subject of asked.subjects) tally = merge(tally, await readTally(tx, register, subject));
    tallies[register.name] = tally;
  }
  return Promise.all(purposes.map((purpose) => purposeNow(installation, purpose, { ...asked, tallies })));
}

async function purposeNow(
  installation: Installation,
  purpose: Purpose,
  { tallies, freezes, standingAt }: NowAsked & { readonly tallies: Tallies },
): Promise<PurposeNow> {
  const serving = await installation.modelOf(purpose.name, standingAt);
  const month = monthOf(standingAt);
  const model = serving?.document;
  const standing = model === undefined ? undefined : standingOf({ purpose, model, tallies, month });
  const reported: ReportedStanding = {
    purpose: purpose.name,
    registers: purpose.reads.map(({ name }) => name),
    standing,
    model: serving?.version,
    leastEvidence: purpose.model.leastEvidence,
    baseRate: model?.baseRate,
    // Of nobody in particular: whom a thaw lets through is told with the freeze.
    isFrozen: isFrozen(freezes, { purpose: purpose.name, subscriber: "", at: installation.now() }),
  };
  return { reported, now: model === undefined || standing === undefined ? undefined : { purpose, model, tallies, month, standing } };
}
