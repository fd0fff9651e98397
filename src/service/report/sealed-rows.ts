import type { KeyObject } from "node:crypto";
import { CredenceError } from "../../errors.ts";
import { type Keyring, open, readSubjectKeys, type Sql, uuidBytes } from "../../store/index.ts";

/** A statement as it lies: in the clear, or sealed under its subject's key; null where it was erased or its time was up. */
export type SealedRow = { readonly subject: string; readonly id: string; readonly isSealed: boolean; readonly body: Buffer | null };

/** Opens rows of some subjects. Throws `store_unsound` where one does not open. */
export async function rowOpener(sql: Sql, keys: Keyring, subjects: readonly string[]): Promise<(row: SealedRow) => string | undefined> {
  const stored = await readSubjectKeys(sql, subjects);
  const opened = new Map<string, KeyObject>([...stored].map(([subject, key]) => [subject, keys.subjectKey(subject, key)]));
  return ({ subject, id, isSealed, body }) => {
    if (body === null || body.length === 0) return undefined;
    if (!isSealed) return body.toString("utf8");
    const key = opened.get(subject);
    if (key === undefined) throw new CredenceError("store_unsound", `the subject ${subject} has sealed statements and no key`);
    return open(key, uuidBytes(id), body);
  };
}
