import { openUses } from "../../core/file/index.ts";
import type { CheckStatement } from "../../core/statement/index.ts";
import type { RedecidableCheck, Session, SubjectCauses } from "../../store/index.ts";
import { type Restriction, readRestrictions } from "../../store/moves/index.ts";
import type { Installation } from "../installation.ts";
import { type NewNotice, queueNotices } from "../notices/index.ts";
import { questionOf } from "../question-of.ts";
import { hasReceiver, lawOfTelling, type RestrictionToReceiver, restrictionNotice } from "../telling/index.ts";
import type { LawOfChecks } from "./law-of-checks.ts";
import { hasRead, type OpenedCheck, openRedecidable } from "./opened-check.ts";
import type { RecordHistories } from "./record-histories.ts";

/** Tells receivers that a record they were answered with is contested and suspended, and when that is over. */
type TellingRestrictions = {
  /** Takes those of these checks in which such a record counted, where the law wants each receiver told. */
  readonly take: (rows: readonly RedecidableCheck[]) => Promise<void>;
  /** Queues it: one notice for each receiver, subject and move, however many answers there were, and never twice. */
  readonly finish: () => Promise<void>;
};

type Reading = {
  readonly installation: Installation;
  readonly law: LawOfChecks;
  readonly histories: RecordHistories;
  readonly causes: SubjectCauses;
};

type Told = Omit<RestrictionToReceiver, "isOver" | "count" | "answers"> & {
  readonly restriction: Restriction;
  readonly check: CheckStatement;
  count: number;
  readonly answers: RestrictionToReceiver["answers"][number][];
};

/** A notice names a few answers; a receiver has its own list of them. */
const NAMED_MAX = 5;

/** Opens it for the causes of one subject. In memory are a few answers for each receiver of each subject that was read with it. */
export async function openRestrictions(tx: Session, reading: Reading): Promise<TellingRestrictions> {
  const { installation, causes } = reading;
  const restrictions = await readRestrictions(tx, causes);
  const told = new Map<string, Told>();
  const at = installation.now();
  const remember = (restriction: Restriction, { check }: OpenedCheck): void => {
    const law = lawOfTelling(installation, { check, at });
    if (law?.telling?.who !== "every_receiver" || !hasReceiver(check)) return;
    const key = JSON.stringify([restriction.record, check.subject, check.subscriber]);
    const known = told.get(key) ?? { restriction, check, zone: law.pack.zone, count: 0, answers: [] };
    told.set(key, known);
    known.count += 1;
    if (known.answers.length >= NAMED_MAX) return;
    known.answers.push({ check: check.id, checkedAt: check.at, question: questionOf(installation, check.purpose.name) });
  };
  return {
    take: async (rows) => {
      if (restrictions.length === 0) return;
      const opened = rows.map((row) => openRedecidable(installation.keys, row));
      for (const restriction of restrictions) {
        for (const one of await usesOf(reading, restriction, opened)) remember(restriction, one);
      }
    },
    finish: async () => void (await queueNotices(tx, installation, [...told.values()].flatMap(noticesOf))),
  };
}

/** The checks in which a record counted before it was suspended, as they were told or as they were last decided again. */
async function usesOf(
  { law, histories, causes: { subject } }: Reading,
  { record, version }: Restriction,
  opened: readonly OpenedCheck[],
): Promise<OpenedCheck[]> {
  const before = opened.filter(({ check }) => hasRead(check, { subject, version }));
  const checks = before.map(({ check }) => check);
  const held = await histories.of(new Set(checks.flatMap(({ linked }) => linked.map((read) => read.subject))));
  const stated = new Map([...held].map(([each, history]) => [each, history.stated]));
  const isUsed = openUses(stated, { checks, registers: law.registers, record });
  return before.filter(({ check, renewed, last }) => isUsed(check, [renewed?.known ?? [], ...(last === undefined ? [] : [last.known])]));
}

function noticesOf({ restriction: { suspension, reinstatement }, check, zone, count, answers }: Told): NewNotice[] {
  const { subject, subscriber } = check;
  const of = { subject, subscriber, zone, count, answers };
  const begun = restrictionNotice({ ...of, cause: suspension, isOver: false });
  return reinstatement === null ? [begun] : [begun, restrictionNotice({ ...of, cause: reinstatement, isOver: true })];
}
