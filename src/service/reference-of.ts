import type { OpeningRow, ReferencePlace } from "../store/index.ts";
import type { Installation } from "./installation.ts";
import { objectOf, openStatement } from "./log/index.ts";
import { referenceDigest } from "./record-digests.ts";

/** Where a record's reference lies; undefined where the body that says so cannot be read any more. */
export function referenceOf({ keys }: Pick<Installation, "keys">, row: OpeningRow): ReferencePlace | undefined {
  const opened = openStatement(keys, row);
  const content = opened.is === "open" ? objectOf(opened.text)?.content : undefined;
  const reference = memberOf(content, "reference");
  if (reference === undefined || row.sourceName === null) return undefined;
  return { source: row.sourceName, digest: referenceDigest(keys, row.sourceName, reference) };
}

/** A member of an object that is text. */
export function memberOf(value: unknown, name: string): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const member: unknown = Object.entries(value).find(([key]) => key === name)?.[1];
  return typeof member === "string" ? member : undefined;
}
