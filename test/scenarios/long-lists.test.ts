import { afterAll, beforeAll, expect, it } from "vitest";
import { listBatches } from "../../src/service/comparison/index.ts";
import { createWorld, type World } from "../world.ts";

const BODIES = 100_000;
const PAGE = 200;

let city: World;
beforeAll(async () => {
  city = await createWorld({ config: "city" });
  await fill();
});
afterAll(() => city.close());

/** A list as a refresh would leave it, written by the server itself: what is looked at here is how it is read. */
async function fill(): Promise<void> {
  await city.pool`delete from snapshot`;
  await city.pool`
    insert into snapshot (purpose, subject, identifier, probability, low, high, evidence, good, bad, grade)
    select 'eat-at', gen_random_uuid(), 'licence:chicago-food:' || n, p, p * 0.9, p + (1 - p) * 0.5, 8 + n % 40, n % 40, 0, 'C'
    from (select n, 0.2 + 0.6 * ((n * 7919) % 100003) / 100003.0 as p from generate_series(1, ${BODIES}::integer) n) as made`;
  await made(1);
  await city.pool`analyze snapshot`;
}

async function made(at: number): Promise<void> {
  await city.pool`
    insert into snapshot_made (purpose, made_at, standing_at, model, bodies, comparable) values ('eat-at', ${at}, 1, 1, ${BODIES}, 75000)
    on conflict (purpose) do update set made_at = excluded.made_at`;
}

it.each([
  ["best", "any", BODIES],
  ["most", "enough", 75_000],
] as const)(
  "a list of 100,000 bodies by %s, of %s counts, is read to its end by keys, each body once",
  async (order, counts, bodies) => {
    const seen = new Set<string>();
    let pages = 0;
    let cursor = "";
    for (;;) {
      const { body } = await city.anyone.get(`/v1/standings?purpose=eat-at&order=${order}&counts=${counts}&limit=${PAGE}${cursor}`);
      pages++;
      for (const { subject } of body.standings) seen.add(subject);
      if (body.next === null) break;
      cursor = `&cursor=${body.next}`;
    }
    expect(seen.size).toBe(bodies);
    expect(pages).toBe(bodies / PAGE);
  },
  60_000,
);

it("a download of it is whole, or breaks off where the list was made anew", async () => {
  const { text } = await city.anyone.get("/v1/standings.csv?purpose=eat-at&order=name");
  expect(text.split("\r\n").length).toBe(BODIES + 2);
  const batches = await listBatches(city.installation, { purpose: "eat-at", order: "name" }, { isPublicOnly: true });
  const readOn = async () => {
    for await (const { standings } of batches) {
      expect(standings.length).toBeGreaterThan(0);
      await made(2);
    }
  };
  await expect(readOn()).rejects.toMatchObject({ code: "overloaded" });
}, 60_000);
