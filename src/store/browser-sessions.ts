import type { ApiKeyRow } from "./api-keys.ts";
import type { Sql } from "./sql.ts";

/** A browser's session as kept: never its token. `digest` is the SHA-256 of the token, as hex; instants are UTC microseconds. */
export type BrowserSessionRow = { readonly digest: string; readonly apiKey: string; readonly openedAt: number; readonly endsAt: number };

/** Keeps a session, and forgets all that are over. */
export async function insertBrowserSession(tx: Sql, { digest, apiKey, openedAt, endsAt }: BrowserSessionRow): Promise<void> {
  await tx`delete from browser_session where ends_at <= ${openedAt}`;
  await tx`
    insert into browser_session (digest, api_key, opened_at, used_at, ends_at)
    values (decode(${digest}, 'hex'), ${apiKey}, ${openedAt}, ${openedAt}, ${endsAt})`;
}

/** Which session, and that it was used at an instant: it holds if it was used after `idleSince` last. */
export type BrowserSessionUse = { readonly digest: string; readonly at: number; readonly idleSince: number };

/** A session in use, with what its key may. */
export type UsedBrowserSession = Pick<ApiKeyRow, "id" | "role" | "holder" | "registers" | "purposes" | "instruments"> &
  Pick<BrowserSessionRow, "endsAt">;

/** Notes that a session is used; undefined where it is over, was ended, or its key was revoked. */
export async function touchBrowserSession(sql: Sql, { digest, at, idleSince }: BrowserSessionUse): Promise<UsedBrowserSession | undefined> {
  const [row] = await sql<UsedBrowserSession>`
    update browser_session s set used_at = greatest(s.used_at, ${at}::bigint) from api_key k
    where s.digest = decode(${digest}, 'hex') and k.id = s.api_key and k.revoked_at is null and s.used_at > ${idleSince} and s.ends_at > ${at}
    returning k.id, k.role, k.holder, k.registers, k.purposes, k.instruments, s.ends_at as "endsAt"`;
  return row;
}

/** Ends a session. */
export async function deleteBrowserSession(sql: Sql, digest: string): Promise<void> {
  await sql`delete from browser_session where digest = decode(${digest}, 'hex')`;
}
