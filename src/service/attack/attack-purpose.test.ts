import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createWorld, type World } from "../../../test/world.ts";
import { attackPurpose } from "./attack-purpose.ts";

/** Twelve traders who rate each other in spring; the last is rated badly by most. */
const TRADERS = 12;
const ratings = Array.from({ length: TRADERS }, (_, subject) =>
  Array.from({ length: 4 }, (__, at) => ({
    register: "trades",
    type: "rated",
    reference: `${subject}-${at}`,
    subject: `account:otc:${subject}`,
    occurredAt: `2024-0${2 + at}-10T12:00:00Z`,
    says: { rating: subject === TRADERS - 1 && at > 0 ? -5 : 4, by: `account:otc:${(subject + at + 1) % TRADERS}` },
  })),
).flat();

describe("attacks on an installation's market", () => {
  let world: World;

  beforeAll(async () => {
    world = await createWorld({ config: "market" });
    await world.records(ratings);
  });

  afterAll(() => world.close());

  it("are told from its live records and who gave them, and change nothing", async () => {
    const found = await attackPurpose(world.installation, { purpose: "trade-with" });
    expect(found).toMatchObject({ records: 48, accounts: TRADERS, established: TRADERS, isBoundByRaters: true });
    expect(found.methods).toContain("EigenTrust");
    const [stuffing] = found.rows.filter(({ attack, colluding }) => attack === "stuffing" && colluding === 10);
    expect(stuffing?.movements[0]?.by).toBeGreaterThan(0);
    await world.checkSoundness();
  });

  it("are of the market as it was known before a moment", async () => {
    const before = Date.UTC(2024, 3, 1) * 1_000;
    const found = await attackPurpose(world.installation, { purpose: "trade-with", until: before });
    expect(found).toMatchObject({ at: before, records: 24, established: 0, rows: [] });
  });

  it("are of deals alone where nobody rated, and bounded by nothing else", async () => {
    const orders = Array.from({ length: 9 }, (_, at) => ({
      register: "orders",
      type: "ordered",
      reference: `order-${at}`,
      subject: `account:olist:${at % 3}`,
      occurredAt: "2024-04-01T12:00:00Z",
      knownAt: "2024-04-09T12:00:00Z",
      says: {
        promisedBy: "2024-04-08T12:00:00Z",
        result: "delivered",
        delivered: at % 3 === 0 ? "2024-04-09T12:00:00Z" : "2024-04-07T12:00:00Z",
      },
    }));
    await world.records(orders, "olist");
    const found = await attackPurpose(world.installation, { purpose: "buy-from" });
    expect(found).toMatchObject({ established: 3, isBoundByRaters: false });
    expect(found.methods).not.toContain("EigenTrust");
  });

  it("are refused where no other side has a part in the records", async () => {
    const city = await createWorld({ config: "city" });
    await expect(attackPurpose(city.installation, { purpose: "eat-at" })).rejects.toMatchObject({ code: "register_unrated" });
    await city.close();
  });

  it("are refused for a purpose that is not asked here", async () => {
    await expect(attackPurpose(world.installation, { purpose: "eat-at" })).rejects.toMatchObject({ code: "purpose_unknown" });
  });
});
