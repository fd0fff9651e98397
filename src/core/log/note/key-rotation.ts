import { type Hash, malformed, quoted, unproven } from "../bytes/index.ts";
import type { Ed25519Verify } from "./ed25519.ts";
import { formatNote, parseNote } from "./note.ts";
import { type NoteSigner, signNote } from "./sign-note.ts";
import { formatVerifierKey, parseVerifierKey, type VerifierKey } from "./verifier-key.ts";
import { verifyNote } from "./verify-note.ts";

/**
 * A log's next key, signed by the key in use: a note of the log's origin and the new verifier key. Both keys are named by the origin. No
 * checkpoint can be taken for it, nor it for one: the second line of a checkpoint is a number.
 *
 *     credence.example/log/1
 *     credence.example/log/1+3f1ba9c5+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k
 *
 *     — credence.example/log/1 Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
 */
export async function rotationNote(oldSigner: NoteSigner, newKey: VerifierKey): Promise<string> {
  const { key } = oldSigner;
  if (key.kind !== "ed25519" || newKey.kind !== "ed25519") throw malformed("wanted the keys of a log, saw a cosigner's");
  if (newKey.name !== key.name) throw malformed(`wanted a new key of ${quoted(key.name)}, saw one of ${quoted(newKey.name)}`);
  const vkey = formatVerifierKey(newKey);
  if (vkey === formatVerifierKey(key)) throw malformed(`wanted a new key of ${quoted(key.name)}, saw the one in use`);
  return formatNote(await signNote(`${key.name}\n${vkey}\n`, [oldSigner]));
}

/**
 * The key that takes the place of the old ones, on their word. Throws `log_malformed` for a note that is no rotation, `log_unproven` for one that
 * none of `oldKeys` signed, or that brings back one of them. Give the key in use alone: an older one may be in wrong hands by now, which is why
 * it was rotated.
 */
export async function verifyRotation(
  signed: string,
  oldKeys: readonly VerifierKey[],
  { hash, verify }: { readonly hash: Hash; readonly verify: Ed25519Verify },
): Promise<VerifierKey> {
  const note = parseNote(signed);
  const [origin = "", vkey = ""] = note.text.split("\n");
  const newKey = parseVerifierKey(hash, vkey);
  if (note.text !== `${origin}\n${vkey}\n` || newKey.name !== origin || newKey.kind !== "ed25519") {
    throw malformed(`wanted an origin and its new verifier key, a line each, saw ${quoted(note.text)}`);
  }
  if (oldKeys.some((key) => formatVerifierKey(key) === vkey)) throw unproven(`wanted a new key of ${origin}, saw an old one`, { signed });
  const logKeys = oldKeys.filter(({ name, kind }) => name === origin && kind === "ed25519");
  if (logKeys.length === 0) throw unproven(`wanted an old key of ${origin}, was given none`, { signed });
  await verifyNote(note, logKeys, verify);
  return newKey;
}
