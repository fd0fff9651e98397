import type { InstrumentForm } from "../core/authority/index.ts";
import { textArray } from "./binary-array.ts";
import { raw, type Sql } from "./sql.ts";

/** Who may hold an API key: who furnishes, who asks, who runs the installation, and a public authority. */
export type KeyRole = "source" | "subscriber" | "operator" | "authority";

/** An API key as kept: never the key itself. Instants are UTC microseconds. */
export type ApiKeyRow = {
  readonly id: string;
  readonly role: KeyRole;
  readonly holder: string;
  readonly registers: readonly string[];
  readonly purposes: readonly string[];
  /** Of an authority: the forms of legal instruments under which it may look. */
  readonly instruments: readonly InstrumentForm[];
  /** What it is for, in its holder's words; empty where nothing was said. */
  readonly label: string;
  readonly createdAt: number;
  readonly revokedAt: number | null;
};

const COLUMNS = raw(`id, role, holder, registers, purposes, instruments, label, created_at as "createdAt", revoked_at as "revokedAt"`);

/** Keeps a key under its digest (hex). */
export async function insertApiKey(sql: Sql, digest: string, row: Omit<ApiKeyRow, "revokedAt">): Promise<void> {
  await sql`
    insert into api_key (id, digest, role, holder, registers, purposes, instruments, label, created_at)
    values (${row.id}, decode(${digest}, 'hex'), ${row.role}, ${row.holder}, ${textArray(row.registers)}::text[],
      ${textArray(row.purposes)}::text[], ${textArray(row.instruments)}::text[], ${row.label}, ${row.createdAt})`;
}

/** The key with this digest (hex), unless it was revoked. */
export async function findApiKey(sql: Sql, digest: string): Promise<ApiKeyRow | undefined> {
  const rows = await sql<ApiKeyRow>`
    select ${COLUMNS} from api_key where digest = decode(${digest}, 'hex') and revoked_at is null`;
  return rows[0];
}

/** Every key, revoked ones too, oldest first. */
export async function readApiKeys(sql: Sql): Promise<ApiKeyRow[]> {
  return sql<ApiKeyRow>`select ${COLUMNS} from api_key order by created_at, id`;
}

/** One holder's keys, those that are in use first, then the latest first; `limit` at the most. */
export async function readKeysOf(sql: Sql, { role, holder, limit }: KeysWanted): Promise<ApiKeyRow[]> {
  return sql<ApiKeyRow>`
    select ${COLUMNS} from api_key where role = ${role} and holder = ${holder}
    order by revoked_at is not null, created_at desc, id desc limit ${raw(String(limit))}`;
}

type KeysWanted = Pick<ApiKeyRow, "role" | "holder"> & { readonly limit: number };

/** Revokes a key; the first revocation stands. Undefined: there is none of this id. */
export async function markApiKeyRevoked(sql: Sql, id: string, revokedAt: number): Promise<ApiKeyRow | undefined> {
  const rows = await sql<ApiKeyRow>`
    update api_key set revoked_at = coalesce(revoked_at, ${revokedAt}) where id = ${id}
    returning ${COLUMNS}`;
  return rows[0];
}
