import type { CorrectedAnswer } from "../../core/notice/index.ts";
import type { Session } from "../../store/index.ts";
import { isReinsertion } from "../../store/notices/index.ts";
import type { Installation } from "../installation.ts";
import { type NewNotice, queueNotices } from "../notices/index.ts";
import { questionOf } from "../question-of.ts";
import { lawOfTelling, type TellingLaw } from "./law-of-telling.ts";
import { type Corrected, hasReceiver, inEach, receiverNotice } from "./receiver-notice.ts";

/** The cause that checks are decided again for: the statement that takes a record back, or brings it back, of one subject. */
type Cause = { readonly subject: string; readonly statement: string };

/** Tells of corrections while checks are decided again, in that transaction. */
export type Telling = {
  /** Takes what receivers are told of these, where the law wants each of them told. */
  readonly take: (corrected: readonly Corrected[]) => Promise<void>;
  /** Queues it, and what the subjects are told: once each, however many answers there were. */
  readonly finish: () => Promise<void>;
};

/** A notice names a few answers: a file has them all. */
const NAMED_MAX = 5;

/** Most subjects have fewer changed answers than this: all that is told of one is then queued at once. */
const PENDING_MAX = 1_000;

type OfSubject = { readonly law: TellingLaw; count: number; readonly answers: CorrectedAnswer[] };

/**
 * Opens the telling for one cause. Where no law pack holds, nobody is told: subscribers ask for their changed answers then, and a subject finds them in
 * its file. In memory are a few answers for each subject that was read.
 */
export async function openTelling(tx: Session, installation: Installation, cause: Cause): Promise<Telling> {
  const at = installation.now();
  const isBack = await isReinsertion(tx, cause);
  const subjects = new Map<string, OfSubject>();
  const remember = (corrected: Corrected, law: TellingLaw): void => {
    const { check } = corrected;
    const known = subjects.get(check.subject) ?? { law, count: 0, answers: [] };
    subjects.set(check.subject, known);
    known.count += 1;
    if (known.answers.length < NAMED_MAX) known.answers.push(answerOf(installation, corrected));
  };
  const pending: NewNotice[] = [];
  const queue = async (): Promise<void> => void (await queueNotices(tx, installation, pending.splice(0)));
  return {
    take: async (corrected) => {
      const told = corrected.flatMap((one) => {
        const law = lawOfTelling(installation, { check: one.check, at });
        if (law === undefined) return [];
        remember(one, law);
        if (law.telling?.who !== "every_receiver" || !hasReceiver(one.check)) return [];
        return [receiverNotice(installation, one, { zone: law.pack.zone, isBack })];
      });
      pending.push(...told);
      if (pending.length >= PENDING_MAX) await queue();
    },
    finish: async () => {
      const told = [...subjects].map(([subject, { law, count, answers }]) => {
        const data = { zone: law.pack.zone, at, isBack, count, answers, ...receiversOf(law) };
        const text = inEach((notices) => notices.correctionToSubject(data));
        return { to: { kind: "subject", subject }, about: "correction", cause: cause.statement, text } as const;
      });
      pending.push(...told);
      await queue();
    },
  };
}

function answerOf(installation: Installation, { check, redecision }: Corrected): CorrectedAnswer {
  const subscriber = installation.config.subscribers.find(({ name }) => name === check.subscriber)?.title ?? check.subscriber;
  return {
    subscriber,
    checkedAt: check.at,
    question: questionOf(installation, check.purpose.name),
    told: check.standing.grade,
    now: redecision.standing.grade,
  };
}

function receiversOf({ telling }: TellingLaw) {
  if (telling === undefined) return {};
  if (telling.who === "every_receiver") return { receivers: { areTold: true } } as const;
  return { receivers: { areTold: false, ...(telling.since === undefined ? {} : { since: telling.since }) } } as const;
}
