import { redecideChecks, withdrawRecord } from "../src/service/index.ts";
import { ordered, rated } from "./given-records.ts";
import type { World } from "./world.ts";

/** The subject that the story is about. */
export const TOLD = "account:otc:1810";

const RATINGS = [1, 2, 10, 1, -3, 1, 3, 1, 1, 2, 5, 1, -10, 1, 1, 2, 1, 4, 1, 1, 1, 2, 1, 1];
const FIRST_MONTH = 2022 * 12;

/**
 * A subject with something in most parts of its file: ratings of two years, one of which was replaced and one withdrawn after somebody had asked,
 * orders with amounts, an answer given again, and a freeze with a thaw. The clock of the world moves on.
 */
export async function tellStory(world: World): Promise<void> {
  const ratings = RATINGS.map((rating, i) => rated({ subject: TOLD, rating, occurredAt: dayOf(i), by: `account:otc:${900 + i}` }));
  const again = rated({ subject: TOLD, rating: 2, occurredAt: `${dayOf(3)}T09:30:00Z`, by: "account:otc:903" });
  const wrong = rated({ subject: TOLD, rating: -8, occurredAt: "2024-03-14T10:00:00Z", by: "account:otc:77" });
  await world.records([...ratings, again, wrong]);
  await world.records(
    [
      ordered({
        subject: TOLD,
        occurredAt: "2024-02-01T08:00:00Z",
        says: {
          buyer: "account:olist:b-17",
          price: { currency: "EUR", amountMinor: 123_450 },
          promisedBy: "2024-02-10",
          delivered: "2024-02-08T10:00:00Z",
        },
      }),
      ordered({
        subject: TOLD,
        occurredAt: "2024-03-02T08:00:00Z",
        says: { price: { currency: "JPY", amountMinor: 9_800 }, promisedBy: "2024-03-09", delivered: "2024-03-12T10:00:00Z" },
      }),
      ordered({
        subject: TOLD,
        occurredAt: "2024-04-20T08:00:00Z",
        says: { promisedBy: "2024-05-02", result: "cancelled", delivered: undefined },
      }),
    ],
    "olist",
  );
  await world.ask("trade-with", TOLD);
  world.clock.set("2024-06-01T12:05:00Z");
  await world.ask("buy-from", TOLD);
  world.clock.set("2024-06-04T08:15:00Z");
  await withdrawRecord(world.installation, { source: "bitcoin-otc", reference: wrong.reference, reason: "entered_in_error" });
  await redecideChecks(world.installation);
  world.clock.set("2024-06-07T16:40:00Z");
  await world.ask("trade-with", TOLD);
  const olga = await world.operator("olga");
  await olga.post("/v1/freezes", { subject: TOLD, purposes: ["buy-from"] });
  await olga.delete("/v1/freezes", { subject: TOLD, subscriber: "demo", until: "2024-06-30" });
}

function dayOf(i: number): string {
  const month = FIRST_MONTH + i;
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-${String(((i * 7) % 27) + 1).padStart(2, "0")}`;
}
