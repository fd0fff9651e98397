import type { SubjectKind } from "../../core/law/index.ts";
import type { Standing } from "../../core/standing/index.ts";

/** What kind of look a check is. None of them lowers a standing. */
export type Look = "first" | "review" | "own";

/** One subscriber asking for one standing of one subject for one purpose. */
export type CheckRequest = {
  readonly purpose: string;
  /** `scheme:value` */
  readonly subject: string;
  readonly subscriber: string;
  /** An operator acts on a subject's behalf: its looks of the kind `own` pass a freeze. From anybody else `own` is only a word. */
  readonly isOperator?: boolean;
  /** The asker as a subject, `scheme:value`, where it wants an answer of its own beside the standing, of a purpose that reads askers. */
  readonly asker?: string | undefined;
  readonly look: Look;
  /** The staff member or the application the look is for. */
  readonly onBehalf: string;
};

/** The answer to a check, as it is told and kept. Instants are UTC microseconds. */
export type CheckAnswer = {
  readonly id: string;
  readonly askedAt: number;
  /** The time the standing is of: now, or where the history held by the store ends. */
  readonly standingAt: number;
  readonly subject: string;
  readonly kind: SubjectKind;
  readonly question: string;
  readonly standing: Standing;
  readonly model: { readonly version: number };
  /** Present where the asker named itself, and a model of the asker's own view serves: what is in the asker's file, and not in the subject's. */
  readonly forYou?: { readonly id: string; readonly standing: Standing; readonly model: { readonly version: number } };
  /** How many of the records that were counted are contested and marked so, as their law wants it. */
  readonly contested: number;
  readonly isSimulated: boolean;
  /** The installation's signed word that the check will be in the log within 60 s: a tlog-proof (see `Receipt`). */
  readonly receipt: string;
};
