import { monthOf } from "../../lib/index.ts";
import type { RecordType, Register, Says } from "../law/index.ts";

type Parts = { readonly register: Register; readonly type: string; readonly occurredAt: number; readonly says: Says };

/** What `onePer` holds a record to, as text that is equal exactly when the values are; undefined for types without `onePer`. */
export function slotOf(declared: RecordType, { register, type, occurredAt, says }: Parts): string | undefined {
  if (declared.onePer === undefined) return undefined;
  const values = declared.onePer.map((part) => (part === "month" ? monthOf(occurredAt) : (says[part] ?? null)));
  return JSON.stringify([register.name, type, ...values]);
}

/** Two records in one slot, as far as their order needs. `content` is a digest of the record's content, in hex; `record` its id. */
export type SlotEntry = { readonly occurredAt: number; readonly content: string; readonly record: string };

/**
 * Orders the records of one slot, the one that counts first: the latest to happen, and between two of one instant the one with the
 * greater content digest, so that the order of arrival never matters (law 4). Of two with one content the lesser id stands: they
 * count the same.
 */
export function bySlotRank(a: SlotEntry, b: SlotEntry): number {
  if (a.occurredAt !== b.occurredAt) return b.occurredAt - a.occurredAt;
  if (a.content !== b.content) return a.content < b.content ? 1 : -1;
  return a.record < b.record ? -1 : 1;
}
