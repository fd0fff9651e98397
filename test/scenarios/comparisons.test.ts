import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { refreshStandings } from "../../src/service/index.ts";
import { closed, rated } from "../given-records.ts";
import { createWorld, type World } from "../world.ts";

const OFFICES = ["Health", "Housing", "Parks", "Tiny"] as const;
const MONTHS = 6;

/** Cases closed in each month of the first half of 2024, until which month, and how many of them late. */
const CASES = {
  Health: { each: 12, late: 1 },
  Housing: { each: 12, late: 6 },
  Parks: { each: 4, late: 1 },
  Tiny: { each: 1, late: 0 },
} as const;

const agency = (name: string) => `agency:baltimore:${name}`;

const records = OFFICES.flatMap((name) =>
  Array.from({ length: MONTHS }, (_, month) =>
    Array.from({ length: CASES[name].each }, (__, at) => {
      const day = `2024-0${month + 1}-1${at % 10}`;
      const due = at < CASES[name].late ? `2024-0${month + 1}-01T12:00:00Z` : `2024-0${month + 1}-28T12:00:00Z`;
      return closed({
        subject: agency(name),
        reference: `${name}-${month}-${at}`,
        occurredAt: `${day}T12:00:00Z`,
        says: { due, closed: `${day}T12:00:00Z` },
      });
    }),
  ).flat(),
);

let city: World;
beforeAll(async () => {
  city = await createWorld({ config: "city", at: "2024-07-15T12:00:00Z" });
  await city.records(records);
  await refreshStandings(city.installation, "be-served-by");
});
afterAll(async () => {
  await city.checkSoundness();
  await city.close();
});

const courses = (...names: readonly string[]) =>
  city.anyone.get(`/v1/courses?purpose=be-served-by&months=12${names.map((name) => `&subject=${encodeURIComponent(name)}`).join("")}`);

describe("offices beside each other", () => {
  it("are listed with enough cases only where that is asked for, and all are counted", async () => {
    const all = (await city.anyone.get("/v1/standings?purpose=be-served-by&order=most")).body;
    expect(all.bodies).toEqual({ all: 4, comparable: 3, least: 10 });
    expect(all.standings.map(({ identifier }: { identifier: string }) => identifier)).toContain(agency("tiny"));
    const enough = (await city.anyone.get("/v1/standings?purpose=be-served-by&order=most&counts=enough")).body;
    expect(enough.standings.map(({ own }: { own: { good: number; bad: number } }) => own.good + own.bad)).toEqual([72, 72, 24]);
  });

  it("keep their order over pages, by whatever they are sorted", async () => {
    for (const order of ["best", "worst", "name", "most"]) {
      const path = `/v1/standings?purpose=be-served-by&order=${order}&counts=enough`;
      const whole = (await city.anyone.get(path)).body.standings;
      const first = (await city.anyone.get(`${path}&limit=2`)).body;
      const second = (await city.anyone.get(`${path}&limit=2&cursor=${first.next}`)).body;
      expect([...first.standings, ...second.standings]).toEqual(whole);
      expect(second.next).toBeNull();
      const other = await city.anyone.get(`/v1/standings?purpose=be-served-by&order=${order}&cursor=${first.next}`);
      expect(other.body.code).toBe("cursor_malformed");
    }
  });

  it("come whole as CSV, with the moment that the list is of", async () => {
    const { status, headers, text } = await city.anyone.get("/v1/standings.csv?purpose=be-served-by&order=name&counts=enough");
    expect(status).toBe(200);
    expect(headers["content-type"]).toContain("text/csv");
    expect(headers["content-disposition"]).toBe('attachment; filename="be-served-by-2024-07-15.csv"');
    const lines = text.split("\r\n");
    expect(lines[0]).toBe("subject,identifier,probability,low,high,evidence,good,bad,grade,as_of,model");
    expect(lines.slice(1).map((line) => line.split(",")[1])).toEqual([agency("health"), agency("housing"), agency("parks"), undefined]);
    expect(lines[1]).toMatch(/,66,6,[A-E],2024-07-15T12:00:00Z,1$/);
  });

  it("have courses from the month on by which enough was known, and months with enough cases", async () => {
    const { status, body } = await courses(agency("Health"), agency("Parks"), agency("Tiny"));
    expect(status).toBe(200);
    expect(body).toMatchObject({ asOf: "2024-07-15T12:00:00Z", least: 10, model: { version: 1 } });
    const [health, parks, tiny] = body.courses;
    expect(health.course.map(({ month }: { month: string }) => month)).toEqual([
      "2024-01",
      "2024-02",
      "2024-03",
      "2024-04",
      "2024-05",
      "2024-06",
      "2024-07",
    ]);
    expect(health.months[0]).toEqual({ month: "2024-01", good: 11, bad: 1 });
    expect(parks.course[0].month).toBe("2024-03");
    expect(parks.months).toEqual([]);
    expect(tiny).toEqual({ subject: agency("tiny"), course: [], months: [] });
    const asked = (await city.ask("be-served-by", agency("Health"))).body.standing;
    expect(health.course.at(-1)).toMatchObject({ probability: asked.probability, interval: asked.interval });
  });

  it("are looked at in public count", async () => {
    const looks = async () =>
      (await city.anyone.get(`/v1/standings/${encodeURIComponent(agency("Parks"))}?purpose=be-served-by`)).body.looks;
    const before = await looks();
    await courses(agency("Parks"));
    expect(await looks()).toBe(before + 2);
  });

  it("are refused where one is not there, or too many are asked for", async () => {
    expect((await courses(agency("Nowhere"))).body.code).toBe("subject_unknown");
    expect((await courses("agency")).body.code).toBe("identifier_malformed");
    expect((await courses(...Array.from({ length: 9 }, () => agency("Health")))).body.code).toBe("request_malformed");
    expect((await city.anyone.get("/v1/courses?purpose=nothing&subject=x")).body.code).toBe("purpose_unknown");
  });
});

describe("persons", () => {
  it("are compared with nobody, though their standings may be public", async () => {
    const market = await createWorld({ config: "market" });
    await market.records([rated({ subject: "account:otc:someone" })]);
    const { body } = await market.anyone.get("/v1/courses?purpose=trade-with&subject=account%3Aotc%3Asomeone");
    expect(body.code).toBe("subject_unknown");
    const csv = await market.anyone.get("/v1/standings.csv?purpose=trade-with");
    expect(csv.text).not.toContain("someone");
    await market.checkSoundness();
    await market.close();
  });

  it("and whatever is not public is listed to nobody without a key", async () => {
    const lender = await createWorld({ config: "lender" });
    expect((await lender.anyone.get("/v1/standings.csv?purpose=lend-to")).body.code).toBe("standings_not_public");
    expect((await lender.anyone.get("/v1/courses?purpose=lend-to&subject=lei%3A5493001KJTIIGC8Y1R12")).body.code).toBe(
      "standings_not_public",
    );
    await lender.close();
  });
});
