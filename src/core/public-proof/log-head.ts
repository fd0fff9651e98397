import {
  type Checkpoint,
  type Ed25519Verify,
  equalBytes,
  formatVerifierKey,
  type Hash,
  parseNote,
  parseVerifierKey,
  type VerifierKey,
  verifierKeyOf,
  verifyCheckpoint,
  verifyNote,
  verifyRotation,
} from "../log/index.ts";
import { altered, type Found, foundOr, holds } from "./found.ts";

/** What a log says of itself: its keys, a line each, oldest first; its signed checkpoint; and the keys of its witnesses. */
export type HeadTexts = { readonly keys: string; readonly checkpoint: string; readonly witnesses: readonly string[] };

/** What was believed the last time: whose keys signed for it, as vkey texts, and how far it was. */
export type KnownHead = { readonly origin: string; readonly keys: readonly string[]; readonly size: number; readonly root: Uint8Array };

/** A log that may be believed as far as its checkpoint goes, with the witnesses who cosigned it, and when (Unix seconds). */
export type LogHead = {
  readonly origin: string;
  readonly keys: readonly VerifierKey[];
  readonly checkpoint: Checkpoint;
  readonly cosigned: readonly { readonly name: string; readonly atSeconds: number }[];
  /** Whether a key was known from before; else this is the first look, and the log's own word for its key was taken. */
  readonly isKeyKnown: boolean;
};

type Crypto = { readonly hash: Hash; readonly verify: Ed25519Verify };

type Believing = {
  readonly known: KnownHead | undefined;
  /** Notes by which a key of the log named the next (`log_key` statements), in order. */
  readonly rotations: readonly string[];
};

/**
 * Whether a log's checkpoint is signed by its key, and the key the one that was seen before, or named by that one as its successor. A witness's
 * signature that is wrong is an alteration; one that is missing is not.
 */
export async function believeHead(texts: HeadTexts, { known, rotations }: Believing, crypto: Crypto): Promise<Found<LogHead>> {
  return foundOr("checkpoint_unsigned", "", async () => {
    const keys = texts.keys
      .trim()
      .split("\n")
      .map((line) => parseVerifierKey(crypto.hash, line));
    const origin = keys.at(-1)?.name ?? "";
    const { checkpoint, note, verified } = await verifyCheckpoint(texts.checkpoint, { origin, logKeys: keys }, crypto.verify);
    const signers = verified.map(({ key }) => key);
    const trusted = known === undefined ? keys : await successorsOf(known, { origin, rotations }, crypto);
    const stranger = signers.find((signer) => !trusted.some((key) => isSameKey(key, signer)));
    if (stranger !== undefined) {
      const names = known?.keys.join(", ") ?? "";
      return altered("key_changed", origin, `signed by ${formatVerifierKey(stranger)}; this browser knows ${names}`);
    }
    const witnesses = texts.witnesses.map((line) => parseVerifierKey(crypto.hash, line));
    const named = witnesses.filter((witness) =>
      note.signatures.some(({ name, keyId }) => name === witness.name && keyId === witness.keyId),
    );
    const words = named.length === 0 ? [] : (await verifyNote(note, named, crypto.verify)).verified;
    const cosigned = words.flatMap(({ key, timeSeconds: atSeconds }) => (atSeconds === undefined ? [] : [{ name: key.name, atSeconds }]));
    return holds({ origin, keys, checkpoint, cosigned, isKeyKnown: known !== undefined });
  });
}

/** What to remember of a log that was believed. */
export function knownHeadOf({ origin, keys, checkpoint: { size, root } }: LogHead): KnownHead {
  return { origin, keys: keys.map(formatVerifierKey), size, root };
}

/** The keys that were known, and those that one of them named after itself, each under the name of the log as it is now. */
async function successorsOf(
  { keys }: KnownHead,
  { origin, rotations }: { readonly origin: string; readonly rotations: readonly string[] },
  { hash, verify }: Crypto,
): Promise<readonly VerifierKey[]> {
  const known = keys.map((line) => parseVerifierKey(hash, line));
  const last = known.at(-1);
  let inUse = last === undefined ? [] : [last];
  for (const note of rotations) {
    const [name = ""] = parseNote(note).text.split("\n");
    const named = inUse.map(({ kind, publicKey }) => verifierKeyOf(hash, { name, kind, publicKey }));
    const next = await verifyRotation(note, named, { hash, verify }).catch(() => undefined);
    if (next === undefined) continue;
    known.push(next);
    inUse = [next];
  }
  return known.map(({ kind, publicKey }) => verifierKeyOf(hash, { name: origin, kind, publicKey }));
}

/** Of one public key, whatever log it is named for: a log that was ended goes on under its key with another number. */
function isSameKey(a: VerifierKey, b: VerifierKey): boolean {
  return a.kind === b.kind && equalBytes(a.publicKey, b.publicKey);
}
