import type { DisputeRules } from "../core/dispute/index.ts";
import type { Freeze } from "../core/freeze/index.ts";
import {
  clockOf,
  type ErasureGround,
  type Keeper,
  lawPackOf,
  needsOf,
  type Purpose,
  type Register,
  type Span,
  type SubjectKind,
  type Subscriber,
  weekdaysOnly,
} from "../core/law/index.ts";
import { readFreezes, withStore } from "../store/index.ts";
import { disputeLawOf } from "./dispute/index.ts";
import { groundsOf, lawOfGround, lawsOfConfig } from "./erasure-requests/index.ts";
import { findSubject } from "./find-subject.ts";
import { identifiersOf } from "./identifiers-of.ts";
import type { Installation } from "./installation.ts";
import { withKeys } from "./with-keys.ts";

/** A question about subjects of one's kind, and who may ask it. */
export type OwnPurpose = {
  readonly purpose: string;
  readonly askers: readonly Pick<Subscriber, "name" | "title">[];
  /** Where it is written that nobody may ask before one has agreed; undefined where nobody needs to. */
  readonly consentCite: string | undefined;
};

/** How a record of a register is contested. `decideWithin`: how long the law gives for a decision. */
export type OwnContest = {
  readonly register: string;
  readonly law: string;
  readonly decideWithin: Span | undefined;
  readonly rules: Pick<DisputeRules, "whileOpen" | "atDeadline" | "statementWordsMax">;
};

/** What a subject can do here, and under which law: what its pages offer. Nothing that is recorded about it is in this. */
export type OwnRights = {
  readonly subject: { readonly id: string; readonly kind: SubjectKind; readonly identifiers: readonly string[] };
  readonly keeper: { readonly title: string } & Partial<Keeper>;
  readonly jurisdiction: string;
  readonly purposes: readonly OwnPurpose[];
  readonly contests: readonly OwnContest[];
  /** The grounds on which an erasure may be asked for, each with the provision that gives it; none where no law does. */
  readonly erasure: readonly { readonly ground: ErasureGround; readonly provision: string }[];
  /** Of the subject and those linked to it: a freeze of one holds for all. */
  readonly freezes: readonly Freeze[];
};

/** What a subject can do here. Throws `subject_unknown` or `store_unavailable`. */
export async function showOwnRights(installation: Installation, named: string): Promise<OwnRights> {
  const { config, purposes, registers } = installation;
  const { subject, kind, identifiers, freezes } = await withStore(() =>
    withKeys(installation, async (held) => {
      const found = await findSubject(held.pool, held, named);
      const known = await identifiersOf(held.pool, held, found.subject);
      return { ...found, identifiers: known, freezes: await readFreezes(held.pool, found.subject) };
    }),
  );
  const isAbout = ({ about }: { readonly about: readonly SubjectKind[] }) => about.includes(kind);
  return {
    subject: { id: subject, kind, identifiers },
    keeper: { title: config.title, ...config.keeper },
    jurisdiction: config.jurisdiction,
    purposes: [...purposes.values()].filter(isAbout).map((purpose) => ownPurpose(installation, purpose)),
    contests: [...registers.values()].flatMap(({ register }) => (isAbout(register) ? ownContest(installation, register) : [])),
    erasure: ownErasure(installation),
    freezes,
  };
}

function ownPurpose({ config }: Installation, purpose: Purpose): OwnPurpose {
  const askers = config.subscribers.filter(({ purposes }) => purposes.includes(purpose.name));
  return {
    purpose: purpose.name,
    askers: askers.map(({ name, title }) => ({ name, title })),
    consentCite: needsOf(config, purpose).consent,
  };
}

/** None where no law of disputes holds for its sector. */
function ownContest({ config }: Installation, { name, sector }: Register): OwnContest[] {
  const pack = lawPackOf(config, sector.name);
  const law = pack && disputeLawOf(pack, weekdaysOnly(pack.zone));
  if (pack === undefined || law === undefined) return [];
  return [{ register: name, law: pack.name, decideWithin: clockOf(pack, "decide_dispute")?.number, rules: law.rules }];
}

function ownErasure(installation: Installation): OwnRights["erasure"] {
  const laws = lawsOfConfig(installation);
  return groundsOf(laws).flatMap((ground) => {
    const provision = lawOfGround(laws, ground)?.provision;
    return provision === undefined ? [] : [{ ground, provision }];
  });
}
