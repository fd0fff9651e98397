import { BODY_BYTES_MAX } from "../log/index.ts";
import { instant, named, object, text, uuid, whole, word } from "./part.ts";

const words = text(BODY_BYTES_MAX);
const about = { id: uuid, at: instant, subject: uuid };
const notYet = word(["not_yet"]);
const from = (raw: unknown, path: string) => (typeof raw === "string" ? notYet(raw, path) : instant(raw, path));

/** Reads what became of a contact. */
export const contact = object({
  ...about,
  kind: word(["contact"]),
  change: word(["furnished", "offered", "named", "confirmed", "stopped"]),
  contact: uuid,
  shown: words,
  by: words,
  from,
});

/** Reads who acts for a body. */
export const representative = object({
  ...about,
  kind: word(["representative"]),
  change: word(["named", "ended"]),
  representative: uuid,
  name: words,
  shown: words,
  by: words,
  from: instant,
});

/** Reads an operator's finding of who somebody is. */
export const verification = object({
  ...about,
  kind: word(["verification"]),
  change: word(["proposed", "confirmed"]),
  verification: uuid,
  operator: words,
  evidence: words,
  for: words,
});

/** Reads a sign-in. */
export const signIn = object({
  ...about,
  kind: word(["sign_in"]),
  way: word(["code", "openid", "verification"]),
  result: word(["opened", "wrong_code"]),
  by: words,
});

/** Reads a look at a file. */
export const fileLook = object({ ...about, kind: word(["file_look"]), by: words, what: word(["file", "records", "report", "consents"]) });

/** Reads how often a public standing was looked at in a day. */
export const publicLooks = object({ ...about, kind: word(["public_looks"]), day: whole(0), by: words, looks: named(whole(1)) });
