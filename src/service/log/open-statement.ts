import { isRaterClass } from "../../core/law/index.ts";
import { BODY_BYTES_MAX, type Opening, SALT_BYTES } from "../../core/log/index.ts";
import { isStatementKind, recordText } from "../../core/statement/index.ts";
import { type Keyring, type OpeningRow, OWN_CHAIN, open, uuidBytes } from "../../store/index.ts";

/** What became of opening a statement: its text and what its leaf commits to; or it is gone; or what is wrong with it. */
export type Opened =
  | { readonly is: "open"; readonly text: string; readonly opening: Opening }
  | { readonly is: "gone" }
  | { readonly is: "faulty"; readonly fault: string };

/** The statement of a row, as its leaf commits to it. Where neither salt nor body is left, it was erased. */
export function openStatement(keys: Keyring, row: OpeningRow): Opened {
  const { salt, body, kind } = row;
  if (salt === null) {
    return body === null || body.length === 0 ? { is: "gone" } : faulty("has a body and no salt");
  }
  if (salt.length !== SALT_BYTES) return faulty(`has a salt of ${salt.length} bytes`);
  if (body === null) return faulty("has a salt and no body");
  const content = row.isSealed === true ? openBody(keys, row, body) : body.toString("utf8");
  if (content === undefined) return faulty("body does not open: changed, or sealed under another key");
  const text = kind === "record" ? textOfRecord(row, content) : content;
  if (text === undefined) return faulty("lacks its source, its register's version or its own");
  const bytes = Buffer.from(text);
  if (bytes.length > BODY_BYTES_MAX) return faulty(`has ${bytes.length} bytes`);
  return { is: "open", text, opening: { salt, body: bytes } };
}

/** Whether a text says of itself what its row says of it; a record's is made of the row. */
export function isOfRow({ subject, statement, kind }: OpeningRow, text: string): boolean {
  if (kind === "record") return true;
  const said = objectOf(text);
  const isAbout = subject === OWN_CHAIN ? (said?.subject ?? OWN_CHAIN) === OWN_CHAIN : said?.subject === subject;
  return isAbout && said?.id === statement && said.kind === kind && isStatementKind(kind ?? "");
}

/** The members of a JSON object; undefined for anything else. */
export function objectOf(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

function openBody(keys: Keyring, { subject, statement, keyVersion, wrapped }: OpeningRow, body: Buffer): string | undefined {
  if (keyVersion === null || wrapped === null) return undefined;
  const key = keys.subjectKey(subject, { keyVersion, wrapped });
  try {
    return open(key, uuidBytes(statement), body);
  } catch {
    return undefined;
  }
}

function textOfRecord(row: OpeningRow, content: string): string | undefined {
  const { subject, statement: id, recordedAt: at, sourceName: source, content: digest, registerVersion, entered: version } = row;
  if (at === null || source === null || digest === null || registerVersion === null || version === null) return undefined;
  const by = isRaterClass(row.raterClass) ? { raterClass: row.raterClass } : {};
  return recordText({ id, subject, at, source, content, digest, ...by, registerVersion, version });
}

function faulty(fault: string): Opened {
  return { is: "faulty", fault };
}
