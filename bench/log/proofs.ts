import { seededRandom } from "../../src/lib/index.ts";
import { type Installation, proveStatement } from "../../src/service/index.ts";
import { endingIn } from "../cleanup.ts";
import type { Figure, PartReport } from "../report.ts";
import { spreadOf } from "../spread.ts";
import { withThrowawayFolder } from "../throwaway-store.ts";
import { fillQueue } from "./fill-queue.ts";
import { openUnsequencedMarket, roundsOf, type UnsequencedMarket } from "./open-market.ts";

const QUEUED = { records: 50_000, more: 950_000 };

/** Proofs of a round, of random leaves. */
const PROOFS = 500;
const ROUNDS = 5;
const SEED = 11;

const HOW = `Proofs of ${PROOFS} random statements of a log of a million, one after the other, each a tlog-proof with the entry and the signed checkpoint: at first,
when the tile of the leaf's 256 neighbours has to be read and hashed, and again, with all its tiles in memory. Cold: the very first, with no tile in
memory at all. In between as many times "select 1", which is what one question to the server takes at the time; a proof asks for the leaf, the
checkpoint and the entry.`;

type Sample = { readonly median: number; readonly p99: number; readonly busy: number };
type Round = { readonly first: Sample; readonly again: Sample; readonly question: Sample };

/** What a proof takes at a million leaves. */
export async function proofs(): Promise<PartReport> {
  const [cold, ...warm] = await withThrowawayFolder(async (dir) => {
    const market = await openUnsequencedMarket(dir);
    return endingIn(market.close, () => measure(market));
  });
  if (cold === undefined) throw new RangeError("no round");
  const us = (name: string, rounds: readonly Round[], of: (round: Round) => number): Figure => ({
    name,
    unit: "us",
    value: spreadOf(rounds.map((round) => of(round) * 1000)),
  });
  const figures = [
    { ...us("proof, median", warm, ({ first }) => first.median), target: "< 1000" },
    us("proof, p99", warm, ({ first }) => first.p99),
    us("proof, processor time of Node", warm, ({ first }) => first.busy),
    { ...us("proof again, median", warm, ({ again }) => again.median), target: "< 1000" },
    us("proof again, p99", warm, ({ again }) => again.p99),
    us("proof again, processor time of Node", warm, ({ again }) => again.busy),
    { ...us("cold proof, median", [cold], ({ first }) => first.median), target: "< 1000" },
    us("cold proof, p99", [cold], ({ first }) => first.p99),
    us("question to the server, median", warm, ({ question }) => question.median),
    us("question to the server, p99", warm, ({ question }) => question.p99),
  ];
  return { part: "proofs", how: HOW, figures };
}

async function measure({ installation }: UnsequencedMarket): Promise<Round[]> {
  await fillQueue(installation, QUEUED);
  const sequence = roundsOf(installation);
  while ((await sequence()) > 0);
  await installation.pool`vacuum analyze leaf`;
  const random = seededRandom(SEED);
  const rounds: Round[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const ids = await statementsAt(
      installation,
      Array.from({ length: PROOFS }, () => random.int(QUEUED.records + QUEUED.more)),
    );
    const prove = () => timed(ids, (id) => proven(installation, id));
    const question = () => timed(ids, async () => void (await installation.pool`select 1 as one`));
    rounds.push({ first: await prove(), again: await prove(), question: await question() });
  }
  return rounds;
}

async function proven(installation: Installation, id: string): Promise<void> {
  const { state } = await proveStatement(installation, id);
  if (state !== "in_log") throw new Error("a statement of the bench is not in the log");
}

async function statementsAt({ pool }: Installation, leaves: readonly number[]): Promise<string[]> {
  const rows = await pool<{ id: string }>`
    select statement as id from leaf where leaf = any(${`{${leaves.join(",")}}`}::bigint[]) order by statement`;
  return rows.map(({ id }) => id);
}

/** Milliseconds. */
async function timed<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<Sample> {
  const times: number[] = [];
  const before = process.cpuUsage();
  for (const item of items) {
    const start = performance.now();
    await work(item);
    times.push(performance.now() - start);
  }
  const { user, system } = process.cpuUsage(before);
  times.sort((a, b) => a - b);
  const at = (part: number) => times[Math.floor(part * (times.length - 1))] ?? 0;
  return { median: at(0.5), p99: at(0.99), busy: (user + system) / 1000 / times.length };
}
