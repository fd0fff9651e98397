import type { InEach, Notice, NoticeAbout, NoticeChannel, NoticeFailure } from "../notice/index.ts";

/** What every statement about a notice says: its own id, a UUIDv7, when it was made, in UTC microseconds, and about whom the notice is. */
type About<Kind extends string> = { readonly kind: Kind; readonly id: string; readonly at: number; readonly subject: string };

/** That somebody is to be told something about this subject, in these words. What is secret in them, as a code, is not in them. */
export type NoticeStatement = About<"notice"> & {
  /** `subject`, `contact` (an address of the subject's), `source:NAME`, `subscriber:NAME`, or `operator`: about the installation itself, in its own chain. */
  readonly to: string;
  readonly about: NoticeAbout;
  /** The statement that it is told for. */
  readonly cause: string;
  readonly text: InEach<Notice>;
  /** Ids and words for machines. */
  readonly data: Readonly<Record<string, string>>;
};

/** What became of a notice. */
export type NoticeResultStatement = About<"notice_result"> & {
  /** The notice, a statement of the same chain. */
  readonly notice: string;
  /** `in_file`: nobody knows how to reach the subject, and its file alone has it. */
  readonly result: "delivered" | "in_file" | "failed";
  readonly channel: NoticeChannel;
  /** How often it was tried. */
  readonly tries: number;
  readonly failure: NoticeFailure | "none";
};
