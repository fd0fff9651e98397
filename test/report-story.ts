import { redecideChecks, withdrawRecord } from "../src/service/index.ts";
import type { Answer } from "./caller.ts";
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

const ORDER = { form: "court_order", number: "7 Hv 12/24x", issuer: "Regional Court of Graz", date: "2024-05-28" };
const CONSENT = {
  purposes: ["buy-from"],
  recipients: ["demo"],
  controller: { name: "A marketplace", address: "1 Market Square, 1010 Vienna", contact: "privacy@market.example" },
  notice: "https://market.example/privacy/7",
  language: "en",
  method: "web_form",
  storedIn: ["at"],
  until: "2026-12-31",
};

/**
 * The rest of what a file may hold: two disputes, of which one is decided, a decision against the subject and a review of it, a consent, how the
 * subject is reached, and two looks by a court, of which one is withheld. Every step must be taken.
 */
export async function tellMore(world: World): Promise<void> {
  const olga = await world.operator("olga");
  const demo = await world.subscriber();
  const source = await world.source("bitcoin-otc");
  const court = await world.authority();
  const me = await world.me(TOLD);
  const { body: held } = await me.get("/v1/me/file");
  const recordOf = (text: string): string => held.records.find((record: { text: string }) => record.text.startsWith(text)).record;
  const contest = async (record: string, more: object) => (await world.me(TOLD)).post("/v1/me/disputes", { record, ...more });
  const first = await done(contest(recordOf("Rated −10"), { ground: "not_mine", text: "I never traded with them." }));
  world.clock.set("2024-06-08T09:00:00Z");
  await done(olga.post(`/v1/disputes/${first.id}/route`, {}));
  world.clock.set("2024-06-10T09:00:00Z");
  await done(source.post(`/v1/disputes/${first.id}/answer`, { verdict: "verified", text: "Our book has the trade." }));
  world.clock.set("2024-06-12T09:00:00Z");
  await done(olga.post(`/v1/disputes/${first.id}/decide`, { outcome: "upheld", text: "The book names somebody else." }));
  await done(contest(recordOf("Rated −3"), { ground: "wrong_otherwise", text: "It was settled the same day." }));
  const refused = { outcome: "refused", decidedBy: "machine", decidedAt: "2024-06-07T17:00:00Z" };
  const check = held.looks[0].check;
  await done(demo.post(`/v1/checks/${check}/decision`, refused));
  await done((await world.me(TOLD)).post("/v1/me/reviews", { check, words: "The rating was not about me." }));
  await done((await world.me(TOLD)).post("/v1/me/consents", CONSENT));
  await done(source.post("/v1/contacts", { subject: TOLD, contact: "email:anna@example.org" }));
  await done(court.post("/v1/authority/looks", { subject: TOLD, instrument: ORDER }));
  const withhold = { instrument: { ...ORDER, number: "7 Hv 12/24x-3" }, until: "2024-12-01" };
  await done(court.post("/v1/authority/looks", { subject: TOLD, instrument: ORDER, withhold }));
}

async function done(asked: Promise<Answer>): Promise<Answer["body"]> {
  const { status, body, text } = await asked;
  if (status !== 200) throw new Error(text);
  return body;
}
