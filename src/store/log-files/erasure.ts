import { CredenceError } from "../../errors.ts";

/** That a statement's body and salt were destroyed: enough to destroy them again in a store that was restored from an older copy. */
export type Erasure = {
  /** The statement's id, a UUID. */
  readonly statement: string;
  /** The subject's id, a UUID. */
  readonly subject: string;
  /** When it was erased, in UTC microseconds. */
  readonly at: number;
  /** The provision under which it was erased, as the operator cited it. */
  readonly basis: string;
};

/** A citation of a law, with a few words. */
const ERASURE_BASIS_CHARS_MAX = 500;

/** Ids, time and names take 170 bytes; a character of the basis takes at most six, as an escaped control character does. */
export const ERASURE_LINE_BYTES_MAX = 4096;

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/**
 * An erasure as a line, without its line feed. Throws `log_malformed`.
 *
 *     {"statement":"0193…","subject":"1b4e…","at":1795305600000000,"basis":"Art. 17(1)(d) GDPR"}
 */
export function formatErasure({ statement, subject, at, basis }: Erasure): string {
  if (!UUID.test(statement) || !UUID.test(subject)) throw malformed("a statement and a subject as UUIDs in lower case");
  if (!Number.isSafeInteger(at) || at < 0) throw malformed(`the time in microseconds, saw ${at}`);
  if (basis === "" || basis.length > ERASURE_BASIS_CHARS_MAX || !basis.isWellFormed()) {
    throw malformed(`a basis of 1 to ${ERASURE_BASIS_CHARS_MAX} characters, saw ${basis.length}`);
  }
  return JSON.stringify({ statement, subject, at, basis });
}

/** The erasure of a line's bytes; undefined when they are not what `formatErasure` gives. */
export function parseErasure(line: Buffer): Erasure | undefined {
  try {
    const { statement, subject, at, basis }: Erasure = JSON.parse(line.toString());
    const erasure = { statement, subject, at, basis };
    return Buffer.from(formatErasure(erasure)).equals(line) ? erasure : undefined;
  } catch {
    return undefined;
  }
}

function malformed(wanted: string): CredenceError {
  return new CredenceError("log_malformed", `an erasure: wanted ${wanted}`);
}
