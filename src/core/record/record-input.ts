import type { SubjectKind } from "../law/index.ts";

/** A record as a source writes it, on the wire and in an importer: identifiers and instants as text. */
export type RecordInput = {
  readonly register: string;
  readonly type: string;
  /** The source's own number for the record; the same reference with the same content is the same record. */
  readonly reference: string;
  /** `scheme:value` */
  readonly subject: string;
  readonly kind?: SubjectKind;
  /** ISO 8601, with zone; or a day, month or year, which counts from its end. */
  readonly occurredAt: string;
  /** When the source could first know, where that is later than when it happened. */
  readonly knownAt?: string;
  readonly says: Readonly<Record<string, unknown>>;
};
