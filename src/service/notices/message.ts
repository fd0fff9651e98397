import { LANGUAGES, type NoticeChannel, type NoticeFailure } from "../../core/notice/index.ts";
import type { NoticeStatement } from "../../core/statement/index.ts";
import { formatInstant } from "../../lib/index.ts";
import type { Address } from "./new-notice.ts";

/** A notice as it goes out: with its secret in its words, and to these addresses where it is for a subject. */
export type Message = { readonly statement: NoticeStatement; readonly addresses: readonly Address[] };

/** What came of sending a message. */
export type Outcome = { readonly is: "delivered"; readonly channel: NoticeChannel } | { readonly is: "in_file" } | Failed;

/** That a message was not brought, and why. */
export type Failed = {
  readonly is: "failed";
  readonly channel: NoticeChannel;
  readonly failure: NoticeFailure;
  /** Whether trying again is of no use. */
  readonly isForGood?: true;
  /** Whether it is this message that was refused; else nothing else of its lane would get through now. */
  readonly isOfMessage?: true;
};

/** Brings one message. Never rejects for what another machine does. */
export type Send = (message: Message) => Promise<Outcome>;

/** The words in every language, one after the other, as plain text. */
export function plainText({ statement: { text, id } }: Message): string {
  const parts = LANGUAGES.map((language) => [text[language].title, ...text[language].paragraphs].join("\n\n"));
  return `${[...parts, id].join("\n\n--\n\n")}\n`;
}

/** The same as JSON for machines, as the Standard Webhooks specification lays it out: type, timestamp, data. */
export function machineText({ statement, addresses }: Message): string {
  const { id, at, about, cause, subject, text, data } = statement;
  const to = addresses.length === 0 ? {} : { to: addresses.map(({ scheme, value }) => `${scheme}:${value}`) };
  return JSON.stringify({
    type: `notice.${about}`,
    timestamp: formatInstant(at),
    data: { ...data, ...to, notice: id, cause, subject, text },
  });
}
