import type { InEach, Notice, NoticeAbout } from "../../core/notice/index.ts";
import type { OWN_CHAIN } from "../../store/index.ts";

/** An address of a subject's: an e-mail address, or a telephone number in the international form (+ and digits). */
export type Address = { readonly scheme: "email" | "phone"; readonly value: string };

/**
 * Who is told: a subject, by the contacts that are in force when it is sent; one address of a subject's; a source; a subscriber; or the operator, about
 * the installation itself: its own chain is then named for the subject.
 */
export type Receiver =
  | { readonly kind: "subject"; readonly subject: string }
  | { readonly kind: "contact"; readonly subject: string; readonly address: Address }
  | { readonly kind: "operator"; readonly subject: typeof OWN_CHAIN }
  | { readonly kind: "source" | "subscriber"; readonly name: string; readonly subject: string };

/** Something to be told, about the subject that the receiver names: it is a statement in that subject's chain. */
export type NewNotice = {
  readonly to: Receiver;
  readonly about: NoticeAbout;
  /** The statement that it is told for. The same about the same cause is told to nobody twice. */
  readonly cause: string;
  readonly text: InEach<Notice>;
  /** Ids and closed words for machines; no personal data. */
  readonly data?: Readonly<Record<string, string>>;
  /** What takes the place of `{secret}` in the words when they are sent, as a one-time code: never in the log, gone once it is settled. */
  readonly secret?: string;
};
