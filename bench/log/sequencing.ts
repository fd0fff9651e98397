import { endingIn } from "../cleanup.ts";
import type { Figure, PartReport, Unit } from "../report.ts";
import { spreadOf } from "../spread.ts";
import { withThrowawayFolder } from "../throwaway-store.ts";
import { fillQueue } from "./fill-queue.ts";
import { type LogInMemory, logInMemory } from "./log-in-memory.ts";
import { openUnsequencedMarket, roundsOf, type UnsequencedMarket } from "./open-market.ts";
import { type ProcessorSeconds, processorSeconds, spentBetween } from "./processor-time.ts";

/** A backlog as after an import while nothing was sequenced: 13 full rounds over 100,000 subjects, chains of four on average. */
const QUEUED = { records: 100_000, more: 300_000 };

const HOW = `A backlog of ${QUEUED.records + QUEUED.more} statements about some 60,000 subjects, drained round by round, each durable before the next begins; by turns with
the computing of a round alone: chains, entries, leaf hashes, tiles and bundles of as many statements, nothing read or stored. In processor time
no other work on the machine counts, but the collector's threads do. The lag is what the last statement of the backlog waited, from the first round on.`;

type Round = { readonly statements: number; readonly seconds: number; readonly spent: ProcessorSeconds; readonly alone: Alone };

/** Of the computing alone. */
type Alone = { readonly seconds: number; readonly busySeconds: number };

/** How fast what waits comes into the log. */
export async function sequencing(): Promise<PartReport> {
  const rounds = await withThrowawayFolder(async (dir) => {
    const market = await openUnsequencedMarket(dir);
    return endingIn(market.close, () => measure(market));
  });
  const total = (of: (round: Round) => number) => rounds.reduce((sum, round) => sum + of(round), 0);
  const statements = total((round) => round.statements);
  const rate = (name: string, seconds: (round: Round) => number, target = ""): Figure => ({
    name,
    unit: "statements/s",
    target,
    value: spreadOf(rounds.map((round) => round.statements / seconds(round))),
  });
  const one = (name: string, unit: Unit, value: number): Figure => ({ name, unit, value: spreadOf([value]) });
  const figures = [
    rate("sequenced, a round", ({ seconds }) => seconds, ">= 20000"),
    one("sequenced, all of them", "statements/s", statements / total(({ seconds }) => seconds)),
    rate("hashing and tiles alone", ({ alone }) => alone.seconds, ">= 100000"),
    rate("the same, by processor time", ({ alone }) => alone.busySeconds),
    one("processor time: Node, a statement", "us", (total(({ spent }) => spent.node) / statements) * 1e6),
    ...(rounds.every(({ spent }) => spent.postgresql !== undefined)
      ? [one("processor time: PostgreSQL, a statement", "us", (total(({ spent }) => spent.postgresql ?? 0) / statements) * 1e6)]
      : []),
    one(
      "lag of a backlog",
      "s",
      total(({ seconds }) => seconds),
    ),
  ];
  return { part: "sequencing", how: HOW, figures };
}

async function measure({ installation }: UnsequencedMarket): Promise<Round[]> {
  const subjects = await fillQueue(installation, QUEUED);
  const sequence = roundsOf(installation);
  const alone = logInMemory(subjects, installation.log.origin);
  const rounds: Round[] = [];
  for (;;) {
    const before = await processorSeconds(installation.pool);
    const start = performance.now();
    const statements = await sequence();
    const seconds = (performance.now() - start) / 1000;
    if (statements === 0) return rounds;
    const spent = spentBetween(before, await processorSeconds(installation.pool));
    rounds.push({ statements, seconds, spent, alone: computed(alone, statements) });
  }
}

function computed(log: LogInMemory, statements: number): Alone {
  const given = log.statements(statements);
  const before = process.cpuUsage();
  const start = performance.now();
  log.take(given);
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  return { seconds, busySeconds: (user + system) / 1_000_000 };
}
