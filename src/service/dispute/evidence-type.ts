import { isUtf8 } from "node:buffer";
import { fileTypeFromBuffer } from "file-type";

/** What may be put before the parties to a dispute: what everybody can open, and nothing that runs. */
const MEDIA_TYPES = ["application/pdf", "image/png", "image/jpeg", "text/plain"] as const;

/** One of them. */
export type EvidenceType = (typeof MEDIA_TYPES)[number];

/** Text of people: no control signs but those that lay it out. A NUL says that it is a format nobody knows here. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/;

/** What a file is by its own first bytes, whatever was said of it; undefined where it is none of the types that are taken. */
export async function evidenceTypeOf(bytes: Uint8Array): Promise<EvidenceType | undefined> {
  if (bytes.length === 0) return undefined;
  const known = await fileTypeFromBuffer(bytes);
  if (known !== undefined) return MEDIA_TYPES.find((type) => type === known.mime);
  return isUtf8(bytes) && !CONTROL.test(Buffer.from(bytes).toString("utf8")) ? "text/plain" : undefined;
}
