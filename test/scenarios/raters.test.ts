import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseFile, verifyFile } from "../../src/core/file/index.ts";
import { market } from "../../src/packs/configs/index.ts";
import { closeRaterMonths, rebuild } from "../../src/service/index.ts";
import { endListings, listRings, reportRaters, ringMembers } from "../../src/service/raters/index.ts";
import { nodeEd25519Verify } from "../../src/store/index.ts";
import { rated } from "../given-records.ts";
import { ratingsOfMonth, SLANDERER, TRADERS } from "../rating-market.ts";
import { registerDigests } from "../register-digests.ts";
import { createWorld, type World } from "../world.ts";

const [FIRST = "", SECOND = ""] = TRADERS;
const SUBJECT = "account:otc:new-one";

let world: World;
beforeAll(async () => {
  world = await createWorld({ config: "market", at: "2024-08-10T12:00:00Z" });
  for (const month of [1, 2, 3, 4, 5, 6, 7]) await world.records(ratingsOfMonth(month));
});
afterAll(async () => {
  await world.checkSoundness();
  await world.close();
});

/** What the tally of a subject has of each count that is not 0. */
async function countsOf(subject: string): Promise<Readonly<Record<string, number>>> {
  const { body } = await (await world.operator()).get(`/v1/subjects/${encodeURIComponent(subject)}/records`);
  const rows = await world.pool<Record<string, number | string>>`select * from tally_trades_2 where subject = ${body.subject}`;
  const sums: Record<string, number> = {};
  for (const { subject: _, month: __, records: ___, ...counts } of rows)
    for (const [count, sum] of Object.entries(counts)) sums[count] = (sums[count] ?? 0) + Number(sum);
  return Object.fromEntries(Object.entries(sums).filter(([, sum]) => sum !== 0));
}

const told = (reference: string, by: string, occurredAt: string, rating = 5) =>
  rated({ reference, subject: SUBJECT, by, occurredAt, rating });

describe("the class of whoever gave a rating", () => {
  it("is new before any month was closed", async () => {
    await world.records([told("early", FIRST, "2024-08-01T12:00:00Z")]);
    expect(await countsOf(SUBJECT)).toEqual({ good: 1, points: 5, ratings: 1, weight: 5 });
  });

  it("is that of the table of the last month before the rating became known", async () => {
    expect(await closeRaterMonths(world.installation)).toEqual([{ register: "trades", month: 2024 * 12 + 6, raters: 9 }]);
    expect(await closeRaterMonths(world.installation)).toEqual([]);
    const ratings = [told("a", SECOND, "2024-08-02T12:00:00Z"), told("b", SLANDERER, "2024-08-02T12:00:00Z", -5)];
    await world.records([...ratings, told("c", SECOND, "2024-07-02T12:00:00Z"), told("d", "account:otc:stranger", "2024-08-03T12:00:00Z")]);
    const classed = { good_trusted: 1, bad_doubtful: 1 };
    expect(await countsOf(SUBJECT)).toEqual({ good: 4, bad: 1, points: 15, ratings: 5, weight: 25, ...classed });
  });

  it("is part of what the log has of the rating, and of the file by which its subject counts again", async () => {
    await world.ask("trade-with", SUBJECT);
    await world.sequence();
    const { body } = await (await world.operator()).get(`/v1/subjects/${encodeURIComponent(SUBJECT)}/file`);
    const { findings } = await verifyFile(parseFile(body), { verify: nodeEd25519Verify, shippedRegisters: registerDigests(market.packs) });
    expect(findings.filter(({ ok }) => !ok)).toEqual([]);
    expect(JSON.stringify(body)).toContain('"raterClass":"trusted"');
  });

  it("goes with the rating when it is taken back, and comes with it when it is corrected", async () => {
    const otc = await world.source("bitcoin-otc");
    await otc.post("/v1/withdrawals", { reference: "a", reason: "entered_in_error" });
    expect(await countsOf(SUBJECT)).not.toHaveProperty("good_trusted");
    const replacement = told("b2", SLANDERER, "2024-08-02T12:00:00Z", -4);
    await otc.post("/v1/corrections", { reference: "b", reason: "entered_in_error", record: replacement });
    expect(await countsOf(SUBJECT)).toMatchObject({ bad_doubtful: 1, weight: 19 });
    expect(await rebuild(world.installation)).toMatchObject({ hasDiffered: false });
  });
});

describe("a table of raters", () => {
  it("is a statement that names nobody", async () => {
    const [row] = await world.pool<{ text: string }>`select convert_from(body, 'UTF8') as text from statement where kind = 'rater_table'`;
    expect(JSON.parse(row?.text ?? "")).toMatchObject({ register: "trades", month: 2024 * 12 + 6, doubtful: 1, trusted: 8 });
    expect(row?.text).not.toContain("account:");
  });

  it("is made once for each month that is over, of what was known by then", async () => {
    world.clock.advance({ days: 60 });
    const closed = await closeRaterMonths(world.installation);
    expect(closed.map(({ month }) => month)).toEqual([2024 * 12 + 7, 2024 * 12 + 8]);
  });
});

describe("a report on raters", () => {
  it("shows each class with how far it is borne out, and those who only praise each other", async () => {
    const ring = ["x", "y", "z"].map((name) => `account:otc:${name}`);
    const praise = ring.flatMap((by) =>
      ring.flatMap((subject) => (by === subject ? [] : [rated({ by, subject, occurredAt: "2024-08-05T12:00:00Z" })])),
    );
    await world.records(praise);
    const { register, classes, rings, seeds } = await reportRaters(world.installation, "trade-with");
    expect([register, seeds]).toEqual(["trades", 5]);
    expect(classes.map(({ raterClass, raters }) => [raterClass, raters])).toEqual([
      ["new", 4],
      ["doubtful", 1],
      ["steady", 0],
      ["trusted", 8],
    ]);
    expect(rings).toMatchObject([{ members: expect.arrayContaining(ring), among: 6, mutual: 1, outside: 0 }]);
  });

  it("is of registers that count by who gave a record, and of no other", async () => {
    await expect(reportRaters(world.installation, "buy-from")).rejects.toMatchObject({
      code: "register_unrated",
      message: expect.stringContaining("there are trades"),
    });
    await expect(reportRaters(world.installation, "nothing")).rejects.toMatchObject({ code: "register_unknown" });
  });
});

describe("a list of likely rings", () => {
  const list = (days: number) => listRings(world.installation, { name: "trade-with", days, operator: "olga" });
  const X = "account:otc:x";

  it("is told to each member in its own file, without the others, and no answer reads it", async () => {
    const before = (await world.ask("trade-with", X)).body.standing;
    expect(await list(30)).toMatchObject({ register: "trades", rings: 1, subjects: 3 });
    expect(await list(30)).toMatchObject({ rings: 0, subjects: 0 });
    expect((await world.ask("trade-with", X)).body.standing).toEqual(before);
    await world.sequence();
    const { body } = await (await world.operator()).get(`/v1/subjects/${encodeURIComponent(X)}/file`);
    const { findings } = await verifyFile(parseFile(body), { verify: nodeEd25519Verify, shippedRegisters: registerDigests(market.packs) });
    expect(findings.filter(({ ok }) => !ok)).toEqual([]);
    const told = JSON.stringify(body).match(/"kind":"ring_listing"[^}]*/)?.[0];
    expect(told).toContain('"members":3');
    expect(told).not.toContain("account:otc:y");
    const { body: report } = await (await world.me(X)).get("/v1/me/file");
    expect(JSON.stringify(report)).toContain("olga lists you until");
  });

  it("has beside it what a member replies, the last time", async () => {
    const me = await world.me(X);
    const listing = (await ringMembers(world.installation, "trades")).find(({ identifiers }) => identifiers.includes(X))?.listing;
    const url = `/v1/me/ring-listings/${listing}/reply`;
    for (const words of ["We are a club.", "We are a club, and met."]) {
      const { status, body } = await me.post(url, { words });
      expect([status, typeof body.receipt]).toEqual([200, "string"]);
    }
    const members = await ringMembers(world.installation, "trades");
    expect(members.map(({ reply }) => reply).filter((reply) => reply !== undefined)).toEqual(["We are a club, and met."]);
    expect(await me.post(url, { words: " " })).toMatchObject({ status: 422, body: { code: "listing_refused" } });
    expect(await (await world.me("account:otc:y")).post(url, { words: "Mine." })).toMatchObject({
      status: 404,
      body: { code: "ring_listing_unknown" },
    });
  });

  it("ends by itself, and stands for a quarter at most", async () => {
    await expect(list(91)).rejects.toMatchObject({ code: "listing_refused" });
    expect(await endListings(world.installation)).toBe(0);
    world.clock.advance({ days: 31 });
    expect(await ringMembers(world.installation, "trades")).toEqual([]);
    expect(await endListings(world.installation)).toBe(3);
  });
});
