import type { RecordInput } from "../src/core/record/index.ts";

type Given<Says> = Partial<Omit<RecordInput, "register" | "type" | "says">> & { readonly says?: Says };

let references = 0;

/** Unless said otherwise: a reference of its own, and a time before the world's clock. */
function record(register: string, type: string, given: Given<RecordInput["says"]>): RecordInput {
  return {
    reference: `reference-${references++}`,
    subject: "account:otc:1",
    occurredAt: "2024-05-01T12:00:00Z",
    says: {},
    ...given,
    register,
    type,
  };
}

/** A rating of a trader (configuration `market`). Each is by another rater unless said otherwise: one counts per rater and month. */
export function rated({ rating = 1, by, ...given }: Given<never> & { readonly rating?: number; readonly by?: string } = {}): RecordInput {
  return record("trades", "rated", { ...given, says: { rating, by: by ?? `account:otc:rater-${references}` } });
}

/** The same rating of whoever gave it: `subject` rated `to`. */
export function gave({ rating = 1, to, ...given }: Given<never> & { readonly rating?: number; readonly to?: string } = {}): RecordInput {
  return record("ratings-given", "gave", { ...given, says: { rating, to: to ?? `account:otc:rated-${references}` } });
}

/** An order and what became of it (configuration `market`). */
export function ordered({ says, ...given }: Given<Readonly<Record<string, unknown>>> = {}): RecordInput {
  const usual = { promisedBy: "2024-05-10", result: "delivered", delivered: "2024-05-08T10:00:00Z" };
  return record("orders", "ordered", { subject: "account:olist:seller-1", ...given, says: { ...usual, ...says } });
}

/** An inspection of a kitchen (configuration `city`). */
export function inspected({ says, ...given }: Given<Readonly<Record<string, unknown>>> = {}): RecordInput {
  return record("inspections", "inspected", { subject: "licence:chicago-food:1", ...given, says: { result: "passed", ...says } });
}

/** A request to a public body (configuration `city`). */
export function closed({ says, ...given }: Given<Readonly<Record<string, unknown>>> = {}): RecordInput {
  const usual = { due: "2024-05-10T00:00:00Z", closed: "2024-05-08T00:00:00Z", as: "served" };
  return record("requests", "closed", { subject: "agency:baltimore:solid-waste", ...given, says: { ...usual, ...says } });
}
