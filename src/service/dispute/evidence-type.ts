import { isUtf8 } from "node:buffer";
import { fileTypeFromBuffer } from "file-type";

/** What may be put before the parties to a dispute: what everybody can open, and nothing that runs. */
const MEDIA_TYPES = ["application/pdf", "image/png", "image/jpeg", "text/plain"] as const;

/** One of them. */
export type EvidenceType = (typeof MEDIA_TYPES)[number];

/** The control signs that lay out text: tab, line feed, form feed, carriage return. */
const LAYOUT: readonly number[] = [9, 10, 12, 13];
const FIRST_PRINTED = 32;
const DELETE = 127;

/** What a file is by its own first bytes, whatever was said of it; undefined where it is none of the types that are taken. */
export async function evidenceTypeOf(bytes: Uint8Array): Promise<EvidenceType | undefined> {
  if (bytes.length === 0) return undefined;
  const known = await fileTypeFromBuffer(bytes);
  if (known !== undefined) return MEDIA_TYPES.find((type) => type === known.mime);
  return isUtf8(bytes) && bytes.every(isOfText) ? "text/plain" : undefined;
}

/** Whether a byte of UTF-8 may stand in text of people. A NUL says that it is a format nobody knows here. */
function isOfText(byte: number): boolean {
  return (byte >= FIRST_PRINTED && byte !== DELETE) || LAYOUT.includes(byte);
}
