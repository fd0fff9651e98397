import { CredenceError } from "../../errors.ts";
import {
  type Ed25519Verify,
  type Hash,
  parseNote,
  parseVerifierKey,
  type VerifierKey,
  verifierKeyOf,
  verifyRotation,
} from "../log/index.ts";
import { toBase64 } from "./base64.ts";
import type { FileDocument } from "./file-document.ts";
import { type Fault, type FileFinding, findingsOf } from "./finding.ts";

/** With what signatures are looked at. */
export type Crypto = { readonly hash: Hash; readonly verify: Ed25519Verify };

/** By epoch, the keys whose word is taken. */
export type KnownKeys = ReadonlyMap<number, readonly VerifierKey[]>;

/**
 * The keys of each log that are the given ones, or that one of them named as its successor in a `log_key` statement; a key stays known in a later
 * log under that log's name. Where none was given, the file's own are taken: then it shows only that the file agrees with itself.
 */
export async function findKnownKeys(
  document: FileDocument,
  given: readonly VerifierKey[] | undefined,
  crypto: Crypto,
): Promise<{ readonly keys: KnownKeys; readonly findings: readonly FileFinding[] }> {
  const keys = new Map<number, readonly VerifierKey[]>();
  const faults: Fault[] = [];
  let known = given ?? [];
  for (const [at, { epoch, keys: listed }] of document.logs.entries()) {
    const parsed = listed.map((key) => parseVerifierKey(crypto.hash, key));
    if (given !== undefined) known = [...known, ...(await successorsOf(document, { epoch, known }, crypto))];
    const taken = given === undefined ? parsed : parsed.filter((key) => known.some((other) => isSame(key, other)));
    keys.set(epoch, taken);
    if (taken.length === 0)
      faults.push({ place: `logs[${at}].keys`, says: `no key of the log of epoch ${epoch} is the given one, or named by it` });
  }
  return { keys, findings: findingsOf("keys_are_known", faults, soundOf(document, given)) };
}

function soundOf({ logs }: FileDocument, given: readonly VerifierKey[] | undefined): string {
  if (given !== undefined) return "the logs' keys are the given one, or were named by it";
  return `no key was given, so the file's own were taken: compare ${logs.at(-1)?.keys.join(" and ")} with what the installation publishes`;
}

type Rotating = { readonly epoch: number; readonly known: readonly VerifierKey[] };

/** Follows the rotations of a log from the known keys, in their order: after each only the new key may name another. */
async function successorsOf({ logs, law }: FileDocument, { epoch, known }: Rotating, crypto: Crypto): Promise<VerifierKey[]> {
  const origin = logs.find((log) => log.epoch === epoch)?.origin ?? "";
  const successors: VerifierKey[] = [];
  let inUse = known;
  const rotations = law.filter((statement) => statement.epoch === epoch).sort((a, b) => a.leaf - b.leaf);
  for (const { body } of rotations) {
    const next = body.kind === "log_key" ? await rotationOf(body.note, { origin, inUse }, crypto) : undefined;
    if (next === undefined) continue;
    successors.push(next);
    inUse = [next];
  }
  return successors;
}

type Signing = { readonly origin: string; readonly inUse: readonly VerifierKey[] };

/**
 * A rotation by another key is not one we can follow; that it leads nowhere shows at the signatures. It may be one of an earlier log of the same
 * name, stated again in the one that followed: a key is named by the log it signed in.
 */
async function rotationOf(note: string, { origin, inUse }: Signing, crypto: Crypto): Promise<VerifierKey | undefined> {
  try {
    const [name = ""] = parseNote(note).text.split("\n");
    if (withoutEpoch(name) !== withoutEpoch(origin)) return undefined;
    const named = inUse.map(({ kind, publicKey }) => verifierKeyOf(crypto.hash, { name, kind, publicKey }));
    return await verifyRotation(note, named, crypto);
  } catch (error) {
    if (error instanceof CredenceError) return undefined;
    throw error;
  }
}

const withoutEpoch = (origin: string): string => origin.slice(0, origin.lastIndexOf("/"));

/** Of one public key, whatever log it is named for. */
function isSame(a: VerifierKey, b: VerifierKey): boolean {
  return a.kind === b.kind && toBase64(a.publicKey) === toBase64(b.publicKey);
}
