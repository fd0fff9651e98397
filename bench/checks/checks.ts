import { issueApiKey, refitModels } from "../../src/service/index.ts";
import { type Child, withChild } from "../child.ts";
import { fillMarket } from "../fill-market.ts";
import type { Figure, PartReport, Unit } from "../report.ts";
import type { ServeRequest } from "../serve-market.ts";
import { spreadOf } from "../spread.ts";
import { type ThrowawayStore, withThrowawayStore } from "../throwaway-store.ts";
import type { LoadAnswer, LoadRequest } from "./generate-load.ts";
import { type AskedSubjects, bareRequests, checkRequests, subjectsOf } from "./requests.ts";

const MARKET = { records: 50_000, sellers: 3_000 };
const CONNECTIONS = 64;
const ROUNDS = 5;
const ROUND_MS = 3_000;

const HOW = `Single checks over ${CONNECTIONS} connections, each stored durably before its answer leaves; by turns with a bare route that does one
SELECT by primary key: Fastify with the same key check, rate limit, driver and pool, and nothing else. Each server is a process of its own,
and so is the load, which writes requests made before to raw sockets; where it is busy near 1, it and not the server was measured.`;

type Round = { readonly check: LoadAnswer; readonly bare: LoadAnswer };

/** Single checks over HTTP, against a bare route. */
export async function checks(): Promise<PartReport> {
  const rounds = await withThrowawayStore(measure);
  const figure = (name: string, unit: Unit, of: (round: Round) => number): Figure => ({ name, unit, value: spreadOf(rounds.map(of)) });
  const figures: Figure[] = [
    { ...figure("checks/s : bare requests/s", "ratio", ({ check, bare }) => check.perSecond / bare.perSecond), target: ">= 0.50" },
    { ...figure("p99 of checks : of bare requests", "ratio", ({ check, bare }) => check.p99Ms / bare.p99Ms), target: "<= 3" },
    figure("checks", "checks/s", ({ check }) => check.perSecond),
    figure("bare requests", "requests/s", ({ bare }) => bare.perSecond),
    figure("p50 of checks", "ms", ({ check }) => check.medianMs),
    figure("p50 of bare requests", "ms", ({ bare }) => bare.medianMs),
    figure("p99 of checks", "ms", ({ check }) => check.p99Ms),
    figure("p99 of bare requests", "ms", ({ bare }) => bare.p99Ms),
    figure("load busy, with checks", "ratio", ({ check }) => check.busy),
    figure("load busy, with bare requests", "ratio", ({ bare }) => bare.busy),
  ];
  return { part: "checks", how: HOW, figures };
}

async function measure({ app, client, dir }: ThrowawayStore): Promise<Round[]> {
  await fillMarket(app.installation, MARKET);
  await refitModels(app.installation);
  const { secret } = await issueApiKey(app.installation, { role: "subscriber", holder: "demo" });
  const subjects = await subjectsOf(client);
  return withChild<ServeRequest, Round[]>(new URL("./serve-checks.ts", import.meta.url), (product) =>
    withChild<ServeRequest, Round[]>(new URL("./serve-bare.ts", import.meta.url), async (bare) => {
      const addresses = { check: await product.ask<string>({ dir }), bare: await bare.ask<string>({ dir }) };
      return withChild<LoadRequest, Round[]>(new URL("./generate-load.ts", import.meta.url), (load) =>
        measureRounds(load, { ports: { check: portOf(addresses.check), bare: portOf(addresses.bare) }, key: secret, subjects }),
      );
    }),
  );
}

const portOf = (address: string): number => Number(new URL(address).port);

type Asking = {
  readonly ports: { readonly check: number; readonly bare: number };
  readonly key: string;
  readonly subjects: AskedSubjects;
};

async function measureRounds(load: Child<LoadRequest>, { ports, key, subjects }: Asking): Promise<Round[]> {
  const run = (port: number, requests: readonly string[]) =>
    load.ask<LoadAnswer>({ port, requests, connections: CONNECTIONS, ms: ROUND_MS });
  const rounds: Round[] = [];
  for (let round = -1; round < ROUNDS; round++) {
    const check = await run(ports.check, checkRequests(subjects, key));
    const bare = await run(ports.bare, bareRequests(subjects, key));
    // The first is the warm-up.
    if (round >= 0) rounds.push({ check, bare });
  }
  return rounds;
}
