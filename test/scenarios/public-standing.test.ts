import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { standingOf } from "../../src/core/standing/index.ts";
import { keepTerms } from "../../src/service/bodies/index.ts";
import { refreshStandings } from "../../src/service/index.ts";
import { statePublicLooks } from "../../src/service/public-standing/index.ts";
import type { Answer, Caller } from "../caller.ts";
import { closed, inspected, ordered, rated } from "../given-records.ts";
import { createWorld, type World } from "../world.ts";

const at = (subject: string, purpose = "trade-with", rest = "") => `/v1/standings/${encodeURIComponent(subject)}?purpose=${purpose}${rest}`;
const codeOf = ({ status, body }: Answer): string => (status === 200 ? "200" : body.code);

describe("a public standing of a trader", () => {
  const TRADER = "account:otc:1810";
  let market: World;
  let olga: Caller;
  const look = (subject = TRADER, by = market.anyone) => by.get(at(subject));
  const told = async () => {
    const { body } = await olga.get(`/v1/subjects/${encodeURIComponent(TRADER)}/report`);
    const read: { kind: string; text: string }[] = body.deeds;
    return read.filter(({ kind }) => kind === "public_looks").map(({ text }) => text);
  };
  beforeAll(async () => {
    market = await createWorld({ config: "market" });
    olga = await market.operator();
    await market.records([
      ...Array.from({ length: 12 }, (_, i) => rated({ subject: TRADER, occurredAt: `2024-0${1 + (i % 4)}-03T12:00:00Z` })),
      rated({ subject: TRADER, rating: -3, occurredAt: "2023-02-03T12:00:00Z" }),
      rated({ subject: "account:otc:away" }),
      rated({ subject: "phone:+12025550142" }),
    ]);
    await market.records([ordered({ subject: "account:otc:seller" })]);
  });
  afterAll(async () => {
    await market.checkSoundness();
    await market.close();
  });

  it("is what a check answers, and can be computed again from what it shows", async () => {
    const { status, body, headers } = await look();
    expect([status, headers["cache-control"]]).toEqual([200, "no-store"]);
    const { body: check } = await market.ask("trade-with", TRADER);
    expect(body.standing).toEqual(check.standing);
    const purpose = market.installation.purposes.get("trade-with");
    const model = await market.installation.modelOf("trade-with", market.clock.now());
    if (purpose === undefined || model === undefined) throw new RangeError("the market has no such purpose");
    const again = standingOf({ purpose, model: model.document, tallies: body.tallies, month: 2024 * 12 + 5 });
    expect(again).toEqual(body.standing);
    expect(body.model.digest).toBe(model.digest);
  });

  it("is told in one sentence, in the reader's language", async () => {
    const { body } = await look();
    expect(body.said).toMatchObject({
      language: "en",
      answer: expect.stringMatching(/^\d+ of 100 next trades with this trader go well\.$/),
      range: expect.stringMatching(/^Between \d+ and \d+, with nine chances in ten\.$/),
      basis: "It rests on 13 ratings of this trader.",
    });
    const { body: chinese } = await market.anyone.get(at(TRADER, "trade-with", "&lang=zh"));
    expect(chinese.said).toMatchObject({ language: "zh-Hans", basis: "依据仍计入的13条评价。" });
    expect(chinese.said.answer).toMatch(/^与该交易者接下来的100笔交易中，约\d+笔会顺利。$/);
    expect(chinese.standing).toEqual(body.standing);
  });

  it("has its course by month, which ends in the standing of now, and what was counted in each", async () => {
    const { body } = await look();
    expect(body.course[0].month).toBe("2023-02");
    expect(body.course.at(-1)).toMatchObject({ month: "2024-06", probability: body.standing.probability });
    expect(body.course[0].probability).toBeLessThan(body.standing.probability);
    expect(body.months).toEqual([
      { month: "2023-02", good: 0, bad: 1 },
      ...[1, 2, 3, 4].map((month) => ({ month: `2024-0${month}`, good: 3, bad: 0 })),
    ]);
  });

  it("is one statement a day for each who looks, with their number, in the file", async () => {
    const shop = await market.subscriber();
    await look(TRADER, shop);
    expect(await told()).toEqual([]);
    market.clock.advance({ days: 1 });
    expect((await told()).toSorted()).toEqual([
      "On 1 June 2024 your public standing was looked at by Whoever tries it out: Will the next trade with this trader go well? 1 look.",
      "On 1 June 2024 your public standing was looked at by people without a key: Will the next trade with this trader go well? 4 looks.",
    ]);
    await look();
    market.clock.advance({ days: 1 });
    expect(await statePublicLooks(market.installation)).toBe(1);
    expect(await statePublicLooks(market.installation)).toBe(0);
    expect(await told()).toHaveLength(3);
  });

  it("does not count the subject's own look, and tells nobody whose session another look was", async () => {
    await look(TRADER, await market.me(TRADER));
    await look(TRADER, await market.me("account:otc:away"));
    market.clock.advance({ days: 1 });
    expect((await told())[0]).toMatch(/without a key: .* 1 look\.$/);
  });

  it("is answered as of one who is not there, of a person that nobody may see", async () => {
    await olga.post("/v1/freezes", { subject: "account:otc:away", purposes: ["trade-with"] });
    await market.ask("trade-with", "account:otc:only-asked");
    const { body: nobody } = await look("account:otc:nobody");
    for (const subject of ["account:otc:away", "account:otc:only-asked", "phone:+12025550142", "account:otc:seller"]) {
      const { status, body } = await look(subject);
      expect([status, body.code, body.detail], subject).toEqual([404, "subject_unknown", nobody.detail]);
    }
    const { body: found } = await olga.get(`/v1/subjects/${encodeURIComponent(TRADER)}/records`);
    expect(codeOf(await look(found.subject))).toBe("identifier_malformed");
  });

  it("tells how many records are contested, and how many do not count meanwhile", async () => {
    const me = await market.me(TRADER);
    const { body: records } = await olga.get(`/v1/subjects/${encodeURIComponent(TRADER)}/records`);
    const record = records.records.find(({ isAdverse }: { isAdverse: boolean }) => isAdverse).record;
    await me.post("/v1/me/disputes", { record, ground: "outcome_wrong", text: "It went well." });
    const { body } = await look();
    expect(body.contested + body.suspended).toBe(1);
  });

  it("is refused for a purpose that reads a register which is not public, or that there is not", async () => {
    expect(codeOf(await market.anyone.get(at(TRADER, "buy-from")))).toBe("standings_not_public");
    expect(codeOf(await market.anyone.get(at(TRADER, "marry")))).toBe("purpose_unknown");
    const unfitted = await createWorld({ config: "market", withoutModels: ["trade-with"] });
    await unfitted.records([rated({ subject: TRADER })]);
    expect(codeOf(await unfitted.anyone.get(at(TRADER)))).toBe("model_missing");
    await unfitted.close();
  });
});

describe("a public standing of a place", () => {
  it("counts the looks of a year", async () => {
    const city = await createWorld({ config: "city" });
    const place = "licence:chicago-food:100";
    await city.records([inspected({ subject: place, says: { result: "passed" } })]);
    const look = () => city.anyone.get(at(place, "eat-at"));
    expect((await look()).body).toMatchObject({ kind: "body", looks: 1, said: { basis: "It rests on 1 inspection of this place." } });
    city.clock.advance({ days: 200 });
    expect((await look()).body.looks).toBe(2);
    city.clock.advance({ days: 200 });
    expect((await look()).body.looks).toBe(2);
    expect(await statePublicLooks(city.installation)).toBe(0);
    await city.checkSoundness();
    await city.close();
  });
});

describe("bodies found by their words", () => {
  const AGENCIES = ["agency:baltimore:solid-waste", "agency:baltimore:water", "agency:boston:solid-waste"];
  let city: World;
  const search = async (words: string, rest = ""): Promise<{ identifier: string }[]> =>
    (await city.anyone.get(`/v1/bodies?search=${encodeURIComponent(words)}${rest}`)).body.bodies;
  const found = async (words: string) => (await search(words)).map(({ identifier }) => identifier);
  beforeAll(async () => {
    city = await createWorld({ config: "city" });
    await city.records(AGENCIES.map((subject) => closed({ subject })));
    await city.records([inspected({ subject: "licence:chicago-food:100" }), inspected({ subject: "establishment:anchorage:水 bar" })]);
    await refreshStandings(city.installation, "be-served-by");
    await refreshStandings(city.installation, "eat-at");
  });
  afterAll(async () => {
    await city.checkSoundness();
    await city.close();
  });

  it("are those of which some word begins as was typed, in whatever way", async () => {
    // The same words of two: in the order of their ids, which are random.
    expect((await found("Solid wa")).toSorted()).toEqual([AGENCIES[0], AGENCIES[2]]);
    expect(await found("agency:baltimore:solid")).toEqual([AGENCIES[0]]);
    expect(await found("BALTIMORE")).toEqual([AGENCIES[0], AGENCIES[1]]);
    expect(await found("100")).toEqual(["licence:chicago-food:100"]);
    expect(await found("水")).toEqual(["establishment:anchorage:水-bar"]);
    for (const nothing of ["olid", "%", "--", "solid waste agency"]) expect(await found(nothing)).toEqual([]);
  });

  it("are told with their standings, once each, a page at a time", async () => {
    const { body } = await city.anyone.get("/v1/standings?purpose=be-served-by&order=name");
    const [water] = await search("water");
    const [, listed] = body.standings;
    expect(water).toMatchObject({
      identifier: "agency:baltimore:water",
      standings: [{ purpose: "be-served-by", probability: listed.probability, interval: listed.interval, grade: listed.grade }],
    });
    // Both "baltimore" and "boston" begin so: each body is found by one of them.
    const { body: first } = await city.anyone.get("/v1/bodies?search=b&limit=2");
    const { body: rest } = await city.anyone.get(`/v1/bodies?search=b&limit=2&cursor=${first.next}`);
    expect([...first.bodies, ...rest.bodies].map(({ identifier }) => identifier)).toEqual([
      AGENCIES[0],
      AGENCIES[1],
      "establishment:anchorage:水-bar",
      AGENCIES[2],
    ]);
    expect(rest.next).toBeNull();
    expect(codeOf(await city.anyone.get(`/v1/bodies?search=c&limit=2&cursor=${first.next}`))).toBe("cursor_malformed");
  });

  it("are found no more when they have left the lists", async () => {
    const olga = await city.operator();
    await olga.post("/v1/links", { subject: AGENCIES[1], other: AGENCIES[2], evidence: "one office under two names" });
    await refreshStandings(city.installation, "be-served-by");
    // Of linked bodies one is listed.
    expect([...(await found("water")), ...(await found("boston"))]).toHaveLength(1);
  });
});

describe("among 100,000 bodies", () => {
  const BODIES = 100_000;
  let city: World;
  beforeAll(async () => {
    city = await createWorld({ config: "city" });
    await city.pool`
      insert into subject (subject, kind, version) select uuid_of, 'body', 1 from (
        select overlay(overlay(md5('body ' || n) placing '4' from 13) placing '8' from 17)::uuid as uuid_of from generate_series(1, ${BODIES}) n) as made`;
    await city.pool`
      insert into identifier (scheme, digest, key_version, subject, value)
      select 'agency', decode(md5('body ' || n), 'hex'), 1, overlay(overlay(md5('body ' || n) placing '4' from 13) placing '8' from 17)::uuid, convert_to('town-' || (n % 97) || ':office-' || n, 'UTF8')
      from generate_series(1, ${BODIES}) n`;
    await city.pool`
      insert into snapshot (purpose, subject, identifier, probability, low, high, evidence, good, bad, grade)
      select 'be-served-by', subject, 'agency:' || convert_from(value, 'UTF8'), 0.9, 0.8, 1, 10, 9, 1, 'B' from identifier`;
    await city.pool.begin((tx) => keepTerms(tx, city.installation));
  }, 60_000);
  afterAll(() => city.close());

  it("one is found by a word, and all of a word page by page, each once", async () => {
    const { body } = await city.anyone.get("/v1/bodies?search=office%2099999");
    expect(body.bodies.map(({ identifier }: { identifier: string }) => identifier)).toEqual(["agency:town-89:office-99999"]);
    const seen = new Set<string>();
    let cursor = "";
    for (;;) {
      const { body: page, text } = await city.anyone.get(`/v1/bodies?search=town%205&limit=100${cursor}`);
      expect(page.bodies, text).toBeDefined();
      for (const { identifier } of page.bodies) seen.add(identifier);
      if (page.next === null) break;
      cursor = `&cursor=${page.next}`;
    }
    expect(seen.size).toBe(OF_TOWNS_WITH_5);
  });

  /** Towns 5 and 50 to 59 of 97. */
  const OF_TOWNS_WITH_5 = Array.from({ length: BODIES }, (_, n) => String((n + 1) % 97)).filter((town) => town.startsWith("5")).length;
});
