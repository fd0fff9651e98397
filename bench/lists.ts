import type { FastifyInstance } from "fastify";
import { openApp } from "../src/app.ts";
import { buildServer } from "../src/http/index.ts";
import { shippedConfigs } from "../src/packs/index.ts";
import { keepTerms } from "../src/service/bodies/index.ts";
import type { Installation } from "../src/service/index.ts";
import { endingIn } from "./cleanup.ts";
import type { Figure, PartReport } from "./report.ts";
import { spreadOf } from "./spread.ts";
import { withThrowawayFolder } from "./throwaway-store.ts";

const BODIES = 100_000;
const PAGE = 200;

/** Pages whose time is taken together, at either end of a list. */
const TOGETHER = 40;

/** What is typed: a whole name, a word that a hundredth has, and words that all have. */
const SEARCHES = ["office 99999", "town 5", "agency"] as const;

/** Lists of 100,000 bodies, read page by page by their keys, and searched by words. */
export async function lists(): Promise<PartReport> {
  const config = shippedConfigs.find(({ name }) => name === "city");
  if (config === undefined) throw new RangeError("no configuration city ships");
  return withThrowawayFolder(async (dir) => {
    const app = await openApp({ config, dir });
    return endingIn(app.close, async () => {
      await fill(app.installation);
      const server = buildServer(app);
      return endingIn(
        () => server.close(),
        () => measured(server),
      );
    });
  });
}

async function measured(server: FastifyInstance): Promise<PartReport> {
  const pages = await readToTheEnd(server);
  const figures: Figure[] = [
    { name: "first pages", unit: "ms", value: spreadOf(pages.slice(0, TOGETHER)) },
    { name: "last pages", unit: "ms", value: spreadOf(pages.slice(-TOGETHER)) },
  ];
  for (const words of SEARCHES) figures.push({ name: `search "${words}"`, unit: "ms", value: spreadOf(await searchedFor(server, words)) });
  return {
    part: "lists",
    how: `${BODIES} bodies; pages of ${PAGE} of GET /v1/standings by the interval's lower bound, read by keys to the end; GET /v1/bodies. Without a socket.`,
    figures,
  };
}

async function readToTheEnd(server: FastifyInstance): Promise<number[]> {
  const times: number[] = [];
  let seen = 0;
  let cursor = "";
  for (;;) {
    const { body, ms } = await asked(server, `/v1/standings?purpose=be-served-by&limit=${PAGE}${cursor}`);
    times.push(ms);
    seen += body.standings.length;
    if (body.next === null) break;
    cursor = `&cursor=${body.next}`;
  }
  if (seen !== BODIES) throw new Error(`${seen} of ${BODIES} bodies were listed`);
  return times;
}

async function searchedFor(server: FastifyInstance, words: string): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < TOGETHER; round++) {
    const { body, ms } = await asked(server, `/v1/bodies?search=${encodeURIComponent(words)}`);
    if (body.bodies.length === 0) throw new Error(`nothing is found by ${words}`);
    times.push(ms);
  }
  return times;
}

async function asked(server: FastifyInstance, url: string) {
  const start = performance.now();
  const answer = await server.inject(url);
  const ms = performance.now() - start;
  if (answer.statusCode !== 200) throw new Error(`${url}: ${answer.body}`);
  return { body: answer.json(), ms };
}

/** A list as a refresh would leave it, written by the server itself: what is looked at here is how it is read. */
async function fill(installation: Installation): Promise<void> {
  const { pool } = installation;
  await pool`
    insert into subject (subject, kind, version)
    select overlay(overlay(md5('body ' || n) placing '4' from 13) placing '8' from 17)::uuid, 'body', 1 from generate_series(1, ${BODIES}::integer) n`;
  await pool`
    insert into identifier (scheme, digest, key_version, subject, value)
    select 'agency', decode(md5('body ' || n), 'hex'), 1, overlay(overlay(md5('body ' || n) placing '4' from 13) placing '8' from 17)::uuid,
      convert_to('town-' || (n % 97) || ':office-' || n, 'UTF8')
    from generate_series(1, ${BODIES}::integer) n`;
  await pool`
    insert into snapshot (purpose, subject, identifier, probability, low, high, evidence, good, bad, grade)
    select 'be-served-by', subject, 'agency:' || convert_from(value, 'UTF8'), p, p * 0.9, p + (1 - p) * 0.5, 10, 9, 1, 'B'
    from (select *, 0.2 + 0.6 * (get_byte(digest, 0) * 256 + get_byte(digest, 1)) / 65536.0 as p from identifier) as named`;
  await pool`
    insert into snapshot_made (purpose, made_at, standing_at, model, bodies, comparable) values ('be-served-by', 1, 1, 1, ${BODIES}, ${BODIES})
    on conflict (purpose) do update set made_at = excluded.made_at`;
  await pool.begin((tx) => keepTerms(tx, installation));
  await pool`analyze`;
}
