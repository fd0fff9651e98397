import { hash, randomBytes } from "node:crypto";
import { CredenceError } from "../../errors.ts";
import { deleteBrowserSession, insertBrowserSession, touchBrowserSession, type UsedBrowserSession, withStore } from "../../store/index.ts";
import { type ApiKey, type ApiKeys, grantedTo } from "../api-keys.ts";
import type { Installation } from "../installation.ts";
import { endSession, isSessionToken, type OwnSession, type OwnSessions, SESSION_IDLE_MICROS, SESSION_MICROS } from "./sessions.ts";

/** Who sits before a browser: the holder of a key, or somebody in a file of their own. `endsAt`, in UTC microseconds, is at the latest. */
export type BrowserSession =
  | { readonly by: "key"; readonly key: ApiKey; readonly endsAt: number }
  | { readonly by: "own"; readonly session: OwnSession; readonly endsAt: number };

/** The sessions that browsers hold as a cookie: a subject's own, and those opened with an API key. */
export type BrowserSessions = {
  /** Undefined where the token is none of ours, its session is over, or its key was revoked. Throws `store_unavailable`. */
  readonly authenticate: (token: string) => Promise<BrowserSession | undefined>;
  /** Opens a session with a key, for as long as a subject's own. The token is shown this once. Throws `key_missing` or `store_unavailable`. */
  readonly openWithKey: (secret: string) => Promise<{ readonly token: string; readonly key: ApiKey; readonly endsAt: number }>;
  /** Ends a session, everywhere at once. Ending it again changes nothing. Throws `store_unavailable`. */
  readonly end: (token: string) => Promise<void>;
};

const PREFIX = "cb_";
const SECRET_BYTES = 32;
/** `cb_` and 32 bytes in base64url. */
const TOKEN_FORM = /^cb_[A-Za-z0-9_-]{43}$/;

/** The browsers' sessions of an installation. */
export function openBrowserSessions(installation: Installation, keys: ApiKeys, sessions: OwnSessions): BrowserSessions {
  return {
    authenticate: async (token) => {
      if (!isSessionToken(token)) return sessionOfKey(installation, token);
      const session = await sessions.authenticate(token);
      return session === undefined ? undefined : { by: "own", session, endsAt: session.endsAt };
    },
    openWithKey: async (secret) => {
      const key = await keys.authenticate(secret);
      if (key === undefined) throw new CredenceError("key_missing", "the API key is unknown or revoked");
      const token = PREFIX + randomBytes(SECRET_BYTES).toString("base64url");
      const openedAt = installation.now();
      const endsAt = openedAt + SESSION_MICROS;
      const row = { digest: digestOf(token), apiKey: key.id, openedAt, endsAt };
      await withStore(() => installation.pool.begin((tx) => insertBrowserSession(tx, row)));
      return { token, key, endsAt };
    },
    end: async (token) => {
      if (TOKEN_FORM.test(token)) return withStore(() => deleteBrowserSession(installation.pool, digestOf(token)));
      const session = isSessionToken(token) ? await sessions.authenticate(token) : undefined;
      if (session !== undefined) await endSession(installation, session);
    },
  };
}

async function sessionOfKey(installation: Installation, token: string): Promise<BrowserSession | undefined> {
  if (!TOKEN_FORM.test(token)) return undefined;
  const at = installation.now();
  const use = { digest: digestOf(token), at, idleSince: at - SESSION_IDLE_MICROS };
  const row: UsedBrowserSession | undefined = await withStore(() => touchBrowserSession(installation.pool, use));
  if (row === undefined) return undefined;
  const { endsAt, ...key } = row;
  return { by: "key", key: grantedTo(installation, key), endsAt };
}

function digestOf(token: string): string {
  return hash("sha256", Buffer.from(token.slice(PREFIX.length), "base64url"), "hex");
}
