import { hash, randomBytes } from "node:crypto";
import { deleteOwnSession, touchOwnSession } from "../../store/contacts/index.ts";
import { open, uuidBytes, uuidText, withStore } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import { withKeys } from "../with-keys.ts";

/** Who is there: the subject of a file, or somebody who acts for it. `id` is the session's, `subject` the subject's. */
export type OwnSession = {
  readonly id: string;
  readonly subject: string;
  readonly by: "subject" | "representative";
  /** The representative's name; empty for the subject itself. */
  readonly name: string;
  /** When it ends at the latest, in UTC microseconds. */
  readonly endsAt: number;
};

/** Answers who presents a session's token. */
export type OwnSessions = {
  /** Undefined where the token is none of ours, or its session is over. Throws `store_unavailable`. */
  readonly authenticate: (token: string) => Promise<OwnSession | undefined>;
};

/** How long a session may be left alone: long enough to fetch a document from the next room. */
export const SESSION_IDLE_MICROS = 15 * 60 * 1_000_000;

/** How long one lasts at most: the file is read, and contested, in one sitting; evidence can be added in the next. */
export const SESSION_MICROS = 60 * 60 * 1_000_000;

const PREFIX = "cs_";
const SUBJECT_BYTES = 16;
const SECRET_BYTES = 32;
/** `cs_` and 48 bytes in base64url: the subject's id, so that its row is found where the subject's are, and a secret. */
const TOKEN_FORM = /^cs_[A-Za-z0-9_-]{64}$/;

/** Whether a secret looks like a session's token and not like an API key. */
export function isSessionToken(secret: string): boolean {
  return secret.startsWith(PREFIX);
}

/** A fresh token of a subject's session, and the SHA-256 of its secret, as hex, by which it is known again. */
export function newSessionToken(subject: string): { readonly token: string; readonly digest: string } {
  const secret = randomBytes(SECRET_BYTES);
  return { token: PREFIX + Buffer.concat([uuidBytes(subject), secret]).toString("base64url"), digest: hash("sha256", secret, "hex") };
}

/** The sessions of an installation. Each use is noted in the store, so that a session ended anywhere is over everywhere at once. */
export function openSessions(installation: Installation): OwnSessions {
  return {
    authenticate: async (token) => {
      if (!TOKEN_FORM.test(token)) return undefined;
      const bytes = Buffer.from(token.slice(PREFIX.length), "base64url");
      const subject = uuidText(bytes.subarray(0, SUBJECT_BYTES));
      const digest = hash("sha256", bytes.subarray(SUBJECT_BYTES), "hex");
      return withStore(() => withKeys(installation, (held) => sessionOf(held, { subject, digest })));
    },
  };
}

/** Ends a session. Ending it again changes nothing. Throws `store_unavailable`. */
export async function endSession({ pool }: Installation, session: Pick<OwnSession, "id" | "subject">): Promise<void> {
  await withStore(() => deleteOwnSession(pool, session));
}

type Presented = { readonly subject: string; readonly digest: string };

async function sessionOf({ pool, keys, now }: Installation, { subject, digest }: Presented): Promise<OwnSession | undefined> {
  const at = now();
  const row = await touchOwnSession(pool, { subject, digest, at, idleSince: at - SESSION_IDLE_MICROS });
  if (row === undefined) return undefined;
  const name = open(keys.subjectKey(subject, row), uuidBytes(row.id), row.name);
  return { id: row.id, subject, by: row.isRepresentative ? "representative" : "subject", name, endsAt: row.endsAt };
}
