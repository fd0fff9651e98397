import type { Notices } from "../../core/notice/index.ts";
import type { NewNotice } from "../notices/index.ts";
import { inEach } from "./receiver-notice.ts";

/** What such a notice says. */
export type RestrictionToReceiver = Parameters<Notices["restrictionToReceiver"]>[0];

/** Who is told of which answers about whom, and for which statement. */
type Restricted = RestrictionToReceiver & { readonly subscriber: string; readonly subject: string; readonly cause: string };

/** What a receiver is told while a record that it was answered with is suspended, and when that is over. */
export function restrictionNotice({ subscriber, subject, cause, ...told }: Restricted): NewNotice {
  return {
    to: { kind: "subscriber", name: subscriber, subject },
    about: "restriction",
    cause,
    text: inEach((notices) => notices.restrictionToReceiver(told)),
    data: {
      state: told.isOver ? "counts_again" : "suspended",
      answers: String(told.count),
      checks: told.answers.map(({ check }) => check).join(" "),
    },
  };
}
