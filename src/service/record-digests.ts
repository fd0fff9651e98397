import type { Keyring } from "../store/index.ts";

/** The digest under which the index of references holds a source's own number for a record, as hex. */
export function referenceDigest({ digest }: Pick<Keyring, "digest">, source: string, reference: string): string {
  return digest(`reference\n${source}\n${reference}`);
}

/** The digest of a record's canonical content, as hex. */
export function contentDigest({ digest }: Pick<Keyring, "digest">, content: string): string {
  return digest(`content\n${content}`);
}

/** The digest of what `onePer` holds a record to, as hex. */
export function slotDigest({ digest }: Pick<Keyring, "digest">, slot: string): string {
  return digest(`slot\n${slot}`);
}
