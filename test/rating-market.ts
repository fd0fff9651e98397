import type { RecordInput } from "../src/core/record/index.ts";
import { rated } from "./given-records.ts";

/** Who trades well with each other, each with each in turn, and one who speaks ill of all of them. */
export const TRADERS = ["1", "2", "3", "4", "5", "6", "7", "8"].map((name) => `account:otc:t${name}`);
export const SLANDERER = "account:otc:ill";

/** Their ratings of one month. After six months trust begins with those that nobody speaks ill of. */
export function ratingsOfMonth(month: number, year = 2024): RecordInput[] {
  const day = `${year}-${String(month).padStart(2, "0")}-15T12:00:00Z`;
  const say = (by: string | undefined, subject: string | undefined, rating: number): RecordInput =>
    rated({ by: by ?? "", subject: subject ?? "", rating, occurredAt: day, reference: `${month} ${by} ${subject}` });
  const good = TRADERS.map((by, i) => say(by, TRADERS[(i + month) % TRADERS.length], 5));
  const ill = TRADERS.slice(0, 3).map((subject) => say(SLANDERER, subject, -5));
  return [...good, ...ill, say(TRADERS[month % TRADERS.length], SLANDERER, -1)];
}
