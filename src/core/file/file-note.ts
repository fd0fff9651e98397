import { canonicalJson } from "../../lib/index.ts";
import type { Hash } from "../log/index.ts";
import { toBase64 } from "./base64.ts";
import type { FileDocument } from "./file-document.ts";

const ENCODER = new TextEncoder();

/**
 * The text that the last log's key signs: what the file is, and the SHA-256 of its canonical JSON (RFC 8785) without `signature`.
 *
 *     credence.local/market-1a2b3c4d/1/file
 *     0Ln58tN3pQvUlbXuMrmcKlqJmSgBqZdfPZMmWK1PZdM=
 */
export function fileNoteText(hash: Hash, document: Omit<FileDocument, "signature">): string {
  const { signature: _, ...unsigned }: Partial<FileDocument> = document;
  return `${fileOrigin(document)}\n${toBase64(hash(ENCODER.encode(canonicalJson(unsigned))))}\n`;
}

/** The first line of it. No checkpoint has it: the origin of a log ends with the number of its epoch. */
function fileOrigin({ logs }: Pick<FileDocument, "logs">): string {
  return `${logs.at(-1)?.origin ?? ""}/file`;
}
