import { CredenceError } from "../errors.ts";
import { type ApiKeyRow, readKeysOf, withStore } from "../store/index.ts";
import { type ApiKey, type IssuedKey, issueApiKey, type KeyRequest, revokeApiKey } from "./api-keys.ts";
import type { Installation } from "./installation.ts";

/** Whose keys: those of the role and holder of the key that asks. */
export type KeyHolder = Pick<ApiKey, "id" | "role" | "holder" | "registers" | "purposes">;

/** A key as its holder sees it. Instants are UTC microseconds. */
export type OwnKey = ApiKeyRow & {
  /** Whether it is the one that asks. */
  readonly isThisOne: boolean;
  /** Whether the one that asks may do all that this one may: only such are its to revoke. */
  readonly isWithinThisOne: boolean;
};

/** Registers or purposes that the key is to have; those of the key that asks where nothing is said. */
export type OwnKeyRequest = Pick<KeyRequest, "registers" | "purposes"> & { readonly label: string };

/** In use at a time: a key for each till, each nightly program and each member of staff of a large house, and no more than one can look through. */
export const OWN_KEYS_MAX = 100;
/** With those that were revoked. The oldest revoked ones are left out beyond it; `credence keys list` has them. */
const LISTED_KEYS_MAX = 500;

/** The keys of one holder, those in use first, each list with the latest first. Throws `store_unavailable`. */
export async function listOwnKeys({ pool }: Installation, own: KeyHolder): Promise<readonly OwnKey[]> {
  const rows = await withStore(() => readKeysOf(pool, { ...own, limit: LISTED_KEYS_MAX }));
  return rows.map((row) => ({ ...row, isThisOne: row.id === own.id, isWithinThisOne: isWithin(row, own) }));
}

/**
 * Makes a key for the same holder that may no more than the one that asks. Throws `right_missing` for what that one has not, `key_limit_reached` beyond
 * `OWN_KEYS_MAX` in use, or `store_unavailable`.
 */
export async function issueOwnKey(installation: Installation, own: KeyHolder, request: OwnKeyRequest): Promise<IssuedKey> {
  const { role, holder } = own;
  const asked = { registers: request.registers ?? own.registers, purposes: request.purposes ?? own.purposes };
  const beyond = [...asked.registers, ...asked.purposes].find((name) => ![...own.registers, ...own.purposes].includes(name));
  if (beyond !== undefined) {
    throw new CredenceError("right_missing", `the key that asks lacks ${JSON.stringify(beyond.slice(0, 100))}; a new one may have no more`);
  }
  const inUse = (await listOwnKeys(installation, own)).filter(({ revokedAt }) => revokedAt === null).length;
  if (inUse >= OWN_KEYS_MAX) {
    throw new CredenceError("key_limit_reached", `there are ${inUse} keys of this holder in use; wanted fewer than ${OWN_KEYS_MAX}`);
  }
  return issueApiKey(installation, { role, holder, label: request.label, ...asked });
}

/**
 * Revokes one of the holder's keys, the one that asks among them. Throws `key_unknown` for every other's, `right_missing` for one that may more than the
 * one that asks (so that a narrow key that was stolen stops nobody), or `store_unavailable`.
 */
export async function revokeOwnKey(installation: Installation, own: KeyHolder, id: string): Promise<OwnKey> {
  const found = (await listOwnKeys(installation, own)).find((key) => key.id === id);
  if (found === undefined) throw new CredenceError("key_unknown", "no key of yours has this id");
  if (!found.isWithinThisOne) {
    throw new CredenceError("right_missing", `the key ${id} may more than the one that asks; wanted one that may as much`);
  }
  return { ...found, ...(await revokeApiKey(installation, id)) };
}

function isWithin(key: Pick<KeyHolder, "registers" | "purposes">, own: KeyHolder): boolean {
  return key.registers.every((name) => own.registers.includes(name)) && key.purposes.every((name) => own.purposes.includes(name));
}
