import {
  appendRecords,
  type CheckAnswer,
  correctRecord,
  type Installation,
  linkSubjects,
  openChecks,
  withdrawRecord,
} from "../src/service/index.ts";
import { ordered, rated } from "./given-records.ts";

/** Names in a store after `tellStory`: a trader of many ratings, a person by email, and a company whose orders lie in the clear. */
export const TRADER = "account:otc:1";
export const PERSON = "email:ann@example.org";
export const COMPANY = "lei:5493001KJTIIGC8Y1R12";

/**
 * Puts a store through all there is: records of each state, sealed and in the clear, a correction that moved to another subject, slots
 * whose winner was taken back, links, checks.
 */
export async function tellStory(installation: Installation): Promise<CheckAnswer[]> {
  const by = "account:otc:rater";
  const trades = [
    rated({ reference: "first", subject: TRADER, by, rating: 2, occurredAt: "2024-05-01T12:00:00Z" }),
    rated({ reference: "second", subject: TRADER, by, rating: -5, occurredAt: "2024-05-02T12:00:00Z" }),
    rated({ reference: "third", subject: TRADER, by, rating: 4, occurredAt: "2024-05-03T12:00:00Z" }),
    rated({ reference: "april", subject: TRADER, rating: 3, occurredAt: "2024-04-01" }),
    rated({ reference: "wrong", subject: TRADER, rating: -10 }),
    rated({ reference: "person", subject: PERSON, rating: 1 }),
    rated({ subject: "account:otc:2" }),
    rated({ subject: "account:otc:3", rating: -1 }),
  ];
  const orders = [
    ordered({ reference: "order", subject: COMPANY, says: { price: { currency: "EUR", amountMinor: 1250 } } }),
    ordered({ subject: COMPANY, says: { result: "cancelled", delivered: null } }),
  ];
  await furnish(installation, "bitcoin-otc", trades);
  await furnish(installation, "olist", orders);
  const source = "bitcoin-otc";
  await withdrawRecord(installation, { source, reference: "third", reason: "entered_in_error" });
  const record = rated({ reference: "right", subject: "account:otc:4", rating: -9 });
  await correctRecord(installation, { source, reference: "wrong", reason: "wrong_subject", record });
  await linkSubjects(installation, { subject: TRADER, other: "account:otc:2", operator: "olga", evidence: "one hand" });
  const check = openChecks(installation);
  const asked = { subscriber: "demo", look: "first", onBehalf: "a test" } as const;
  return Promise.all([
    ...[TRADER, PERSON, "account:otc:2", "account:otc:newcomer"].map((subject) => check({ purpose: "trade-with", subject, ...asked })),
    check({ purpose: "buy-from", subject: COMPANY, ...asked }),
  ]);
}

async function furnish(installation: Installation, source: string, inputs: readonly unknown[]): Promise<void> {
  const results = await appendRecords(installation, { source, inputs });
  const refused = results.find((result) => result.status === "refused");
  if (refused !== undefined) throw refused.error;
}
