import { hash, randomBytes } from "node:crypto";
import { INSTRUMENT_FORMS, type InstrumentForm } from "../core/authority/index.ts";
import type { AccessKeyStatement } from "../core/statement/index.ts";
import { CredenceError } from "../errors.ts";
import {
  type ApiKeyRow,
  findApiKey,
  insertApiKey,
  type KeyRole,
  markApiKeyRevoked,
  newStatementId,
  readApiKeys,
  uuidText,
  withStore,
} from "../store/index.ts";
import type { Installation } from "./installation.ts";
import { writeStatements } from "./log/index.ts";

/** An API key's rights, as far as the configuration of today grants them. */
export type ApiKey = Pick<ApiKeyRow, "id" | "role" | "holder" | "registers" | "purposes" | "instruments">;

/** A key to be made. What is left out is all that the holder has today. */
export type KeyRequest = {
  readonly role: KeyRole;
  /** A source's or subscriber's name in the configuration; operators and authorities by their own. */
  readonly holder: string;
  /** Of a source: where it may furnish. */
  readonly registers?: readonly string[];
  /** Of a subscriber: what it may ask. */
  readonly purposes?: readonly string[];
  /** Of an authority, at least one: under which forms of legal instruments it may look. */
  readonly instruments?: readonly InstrumentForm[];
  /** What it is for, in the holder's words: kept beside it and not stated. */
  readonly label?: string;
};

/** A key just made. `secret` is shown this once and kept nowhere. */
export type IssuedKey = ApiKey & { readonly secret: string };

/** Answers who presents a key. */
export type ApiKeys = {
  /** The id of a key that was valid when last looked up, without asking the store: for rate limits, which come before. */
  readonly recall: (secret: string) => string | undefined;
  /** The key, if it is valid and not revoked a second ago or earlier. Throws `store_unavailable`. */
  readonly authenticate: (secret: string) => Promise<ApiKey | undefined>;
};

const SECRET_BYTES = 32;
const ID_BYTES = 6;
/** `ck_` and 32 bytes in base64url. */
const SECRET_FORM = /^ck_[A-Za-z0-9_-]{43}$/;
const HOLDER_CHARS_MAX = 100;

/** A key is looked up again after this, so a revocation is effective within a second in every process. */
const BELIEVED_MS = 1_000;
/** Holders number in the hundreds; the oldest is looked up again beyond this. */
const REMEMBERED_KEYS_MAX = 10_000;

/**
 * Makes a key and keeps its SHA-256, from which it cannot be found again. Throws `right_missing` for a holder, register or purpose that
 * the configuration does not grant.
 */
export async function issueApiKey(installation: Installation, request: KeyRequest): Promise<IssuedKey> {
  const secret = `ck_${randomBytes(SECRET_BYTES).toString("base64url")}`;
  const id = `key-${randomBytes(ID_BYTES).toString("hex")}`;
  const key = { id, role: request.role, holder: request.holder, ...rightsFor(installation, request) };
  const createdAt = installation.now();
  await withStore(() =>
    installation.pool.begin(async (tx) => {
      await insertApiKey(tx, digestOf(secret), { ...key, label: request.label ?? "", createdAt });
      await writeStatements(tx, installation, [changeOf(key, { change: "issued", at: createdAt })]);
    }),
  );
  return { ...key, secret };
}

/** Every key ever made, without the secrets. Instants are UTC microseconds. Throws `store_unavailable`. */
export async function listApiKeys({ pool }: Installation): Promise<readonly ApiKeyRow[]> {
  return withStore(() => readApiKeys(pool));
}

/** Revokes a key: effective within a second. Revoking it again changes nothing. Throws `key_unknown`. */
export async function revokeApiKey(installation: Installation, id: string): Promise<ApiKeyRow> {
  const at = installation.now();
  return withStore(() =>
    installation.pool.begin(async (tx) => {
      const row = await markApiKeyRevoked(tx, id, at);
      if (row === undefined) throw new CredenceError("key_unknown", `no API key ${JSON.stringify(id.slice(0, 40))}`);
      // Revoked before: nothing changes, so there is nothing to state.
      if (row.revokedAt === at) await writeStatements(tx, installation, [changeOf(row, { change: "revoked", at })]);
      return row;
    }),
  );
}

type Change = Pick<AccessKeyStatement, "change" | "at">;

function changeOf({ id: key, role, holder, registers, purposes, instruments }: ApiKey, { change, at }: Change): AccessKeyStatement {
  const said = { kind: "access_key", id: uuidText(newStatementId(at)), at, change, key, role, holder, registers, purposes } as const;
  return role === "authority" ? { ...said, instruments } : said;
}

/** The keys of an installation, each looked up at most once a second. */
export function openApiKeys(installation: Installation): ApiKeys {
  const known = new Map<string, { readonly key: ApiKey; readonly until: number }>();
  const asking = new Map<string, Promise<ApiKey | undefined>>();

  const ask = async (digest: string): Promise<ApiKey | undefined> => {
    // From before the question: what is believed is never older than it says.
    const until = performance.now() + BELIEVED_MS;
    const row = await withStore(() => findApiKey(installation.pool, digest));
    known.delete(digest);
    if (row === undefined) return undefined;
    const key = grantedTo(installation, row);
    if (known.size >= REMEMBERED_KEYS_MAX) for (const oldest of known.keys()) if (known.delete(oldest)) break;
    known.set(digest, { key, until });
    return key;
  };

  return {
    recall: (secret) => (SECRET_FORM.test(secret) ? known.get(digestOf(secret))?.key.id : undefined),
    authenticate: async (secret) => {
      if (!SECRET_FORM.test(secret)) return undefined;
      const digest = digestOf(secret);
      const remembered = known.get(digest);
      if (remembered !== undefined && performance.now() < remembered.until) return remembered.key;
      const asked = asking.get(digest) ?? ask(digest).finally(() => asking.delete(digest));
      asking.set(digest, asked);
      return asked;
    },
  };
}

function digestOf(secret: string): string {
  return hash("sha256", Buffer.from(secret.slice("ck_".length), "base64url"), "hex");
}

/** The rights asked for, each of which the configuration must grant. */
function rightsFor(installation: Installation, request: KeyRequest): Pick<ApiKey, "registers" | "purposes" | "instruments"> {
  const granted = rightsOf(installation, request);
  if (granted === undefined) {
    throw new CredenceError("right_missing", `no ${request.role} ${JSON.stringify(request.holder.slice(0, HOLDER_CHARS_MAX))} here`);
  }
  return {
    registers: within("register", request.registers, granted.registers),
    purposes: within("purpose", request.purposes, granted.purposes),
    instruments: instrumentsFor(request),
  };
}

/** A key that may look under any instrument, or none, would be a secret door. */
function instrumentsFor({ role, instruments = [] }: KeyRequest): readonly InstrumentForm[] {
  if ((role === "authority") === instruments.length > 0) return instruments;
  const wanted = role === "authority" ? `at least one of ${INSTRUMENT_FORMS.join(", ")}` : "none";
  throw new CredenceError(
    "right_missing",
    `the key of this ${role} names ${instruments.length} forms of legal instruments; wanted ${wanted}`,
  );
}

function within(what: string, asked: readonly string[] | undefined, granted: readonly string[]): readonly string[] {
  const beyond = asked?.find((name) => !granted.includes(name));
  if (beyond === undefined) return asked ?? granted;
  const may = granted.length === 0 ? "none" : granted.join(", ");
  throw new CredenceError(
    "right_missing",
    `the ${what} ${JSON.stringify(beyond.slice(0, HOLDER_CHARS_MAX))} is not the holder's; it has ${may}`,
  );
}

/** What the configuration grants a holder today; undefined where it has none of this role and name. */
function rightsOf({ config }: Installation, { role, holder }: Pick<KeyRequest, "role" | "holder">) {
  const none: readonly string[] = [];
  switch (role) {
    case "source": {
      const registers = config.sources.find(({ name }) => name === holder)?.registers;
      return registers === undefined ? undefined : { registers, purposes: none };
    }
    case "subscriber": {
      const purposes = config.subscribers.find(({ name }) => name === holder)?.purposes;
      return purposes === undefined ? undefined : { registers: none, purposes };
    }
    case "operator":
    case "authority":
      return holder.trim() === "" || holder.length > HOLDER_CHARS_MAX ? undefined : { registers: none, purposes: none };
  }
}

/** A key as the configuration grants it today: rights shrink with it and never grow with it, since narrowing is immediate (law 11). */
export function grantedTo(installation: Installation, row: ApiKey): ApiKey {
  const granted = rightsOf(installation, row) ?? { registers: [], purposes: [] };
  return {
    id: row.id,
    role: row.role,
    holder: row.holder,
    registers: row.registers.filter((name) => granted.registers.includes(name)),
    purposes: row.purposes.filter((name) => granted.purposes.includes(name)),
    instruments: row.instruments,
  };
}
