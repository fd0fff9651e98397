import { BODY_BYTES_MAX } from "../log/index.ts";
import { NOTICE_ABOUTS, NOTICE_CHANNELS, NOTICE_FAILURES } from "../notice/index.ts";
import { instant, list, named, object, text, uuid, whole, word } from "./part.ts";

const words = text(BODY_BYTES_MAX);
const about = { id: uuid, at: instant, subject: uuid };
/** Far more than a notice has. */
const PARAGRAPHS_MAX = 100;

const inWords = object({ title: words, paragraphs: list(words, PARAGRAPHS_MAX) });

/** Reads the statement that somebody is to be told something. */
export const notice = object({
  ...about,
  kind: word(["notice"]),
  to: words,
  about: word(NOTICE_ABOUTS),
  cause: uuid,
  text: object({ en: inWords, "zh-Hans": inWords }),
  data: named(words),
});

/** Reads the statement of what became of it. */
export const noticeResult = object({
  ...about,
  kind: word(["notice_result"]),
  notice: uuid,
  result: word(["delivered", "in_file", "failed"]),
  channel: word(NOTICE_CHANNELS),
  tries: whole(0),
  failure: word(["none", ...NOTICE_FAILURES]),
});
