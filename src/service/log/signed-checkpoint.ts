import { type Ed25519Sign, formatCheckpoint, formatNote, signNote, type VerifierKey } from "../../core/log/index.ts";

type Signing = { readonly origin: string; readonly key: VerifierKey; readonly sign: Ed25519Sign };
type Tree = { readonly size: number; readonly root: Uint8Array; readonly extensions?: readonly string[] };

/** A checkpoint of a tree, signed. */
export async function signedCheckpoint({ origin, key, sign }: Signing, { size, root, extensions = [] }: Tree): Promise<string> {
  return formatNote(await signNote(formatCheckpoint({ origin, size, root, extensions }), [{ key, sign }]));
}
