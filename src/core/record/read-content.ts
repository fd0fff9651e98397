import { CredenceError } from "../../errors.ts";
import { monthOf, seenText } from "../../lib/index.ts";
import { countsReaderOf, type RaterClass, type RecordType, type Register, type Says, testOf } from "../law/index.ts";
import { expiresAt } from "./expiry.ts";
import type { ParsedRecord } from "./parse-record.ts";
import { slotOf } from "./slot.ts";

/** What a record's canonical content holds, and all that follows from it under its register. */
export type ReadRecord = Pick<
  ParsedRecord,
  "type" | "reference" | "occurredAt" | "knownAt" | "month" | "counts" | "adverse" | "slot" | "expiresAt"
>;

/** Reads canonical content back, as given by a rater of that class. Throws `record_malformed` for text that is no content of the register. */
export type ContentReader = (content: string, raterClass?: RaterClass) => ReadRecord;

/** The reader of a register's records as they are kept, compiled once: what anybody needs to evaluate a record again. */
export function contentReaderOf(register: Register): ContentReader {
  const types = new Map(Object.entries(register.records).map(([type, declared]) => [type, typeReaderOf(register, type, declared)]));
  return (text, raterClass) => {
    const content = parseContent(text);
    const read = types.get(content.type);
    if (content.register === register.name && read !== undefined) return read(content, raterClass);
    throw new CredenceError(
      "record_malformed",
      `the content is of ${seenText(content.register)}, ${seenText(content.type)}; wanted one of ${register.name}`,
    );
  };
}

type Content = {
  readonly register: string;
  readonly type: string;
  readonly reference: string;
  readonly occurredAt: number;
  readonly knownAt: number;
  readonly says: Says;
};

function typeReaderOf(register: Register, type: string, declared: RecordType): (content: Content, by?: RaterClass) => ReadRecord {
  const counts = countsReaderOf(register, type);
  const isAdverse = declared.adverse === undefined ? () => false : testOf(declared.adverse);
  return ({ reference, occurredAt, knownAt, says }, by) => {
    const adverse = isAdverse(says);
    return {
      type,
      reference,
      occurredAt,
      knownAt,
      month: monthOf(occurredAt),
      counts: counts(says, by),
      adverse,
      slot: slotOf(declared, { register, type, occurredAt, says }),
      expiresAt: expiresAt(register, { occurredAt, adverse }),
    };
  };
}

/** Content was written by us: only its frame is looked at, since a digest vouches for the rest. */
function parseContent(text: string): Content {
  const content = jsonOf(text);
  if (isContent(content)) return content;
  throw new CredenceError("record_malformed", "the content lacks what every record has: register, type, reference, times and says");
}

function isContent(value: unknown): value is Content {
  const parts: { readonly [name in keyof Content]?: unknown } = typeof value === "object" && value !== null ? value : {};
  const { says } = parts;
  const isFramed = [parts.register, parts.type, parts.reference].every((part) => typeof part === "string");
  return isFramed && isInteger(parts.occurredAt) && isInteger(parts.knownAt) && typeof says === "object" && says !== null;
}

const isInteger = (value: unknown): boolean => typeof value === "number" && Number.isSafeInteger(value);

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CredenceError("record_malformed", `the content is ${text.length} characters that are no JSON`);
  }
}
