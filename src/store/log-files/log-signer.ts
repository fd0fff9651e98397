import { sign } from "node:crypto";
import { type Ed25519Sign, sha256, type VerifierKey, verifierKeyOf } from "../../core/log/index.ts";
import { type LogKey, type LogKeyFile, logOrigin } from "./log-key-file.ts";
import { originOf } from "./log-origin.ts";
import { privateKeyOf, publicKeyOf } from "./node-ed25519.ts";

/** The log that grows, and what signs for it: a `NoteSigner` of core/log. */
export type LogSigner = { readonly origin: string; readonly key: VerifierKey; readonly sign: Ed25519Sign };

/** The signer of the key in use, in the epoch that grows. Signs at once. */
export function logSignerOf(file: LogKeyFile): LogSigner {
  const origin = logOrigin(file);
  const privateKey = privateKeyOf(file.seed);
  return { origin, key: logKey(origin, publicKeyOf(file.seed)), sign: (message) => sign(null, message, privateKey) };
}

/** The keys that signed in an epoch, oldest first: the one it began with, and each that took another's place in it. */
export function logKeysOf({ name, epoch, keys }: LogKeyFile, of: number = epoch): readonly VerifierKey[] {
  return keys
    .filter((key, at) => key.since <= of && of <= lastEpochOf(key, keys[at + 1] ?? { since: epoch, note: "" }))
    .map((key) => logKey(originOf(name, of), key.publicKey));
}

/** A key that nobody gave its word for took the place of a lost one, and began with its epoch. */
function lastEpochOf({ since }: LogKey, next: Pick<LogKey, "since" | "note">): number {
  return next.note === undefined ? Math.max(since, next.since - 1) : next.since;
}

function logKey(name: string, publicKey: Uint8Array): VerifierKey {
  return verifierKeyOf(sha256, { name, kind: "ed25519", publicKey });
}
