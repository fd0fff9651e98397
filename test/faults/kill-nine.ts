/** 200 rounds of `kill -9` in mid-import and mid-check: `node test/faults/kill-nine.ts [--rounds 200] [--seed N]`. Exit 1: with the evidence. */
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { parseArgs } from "node:util";
import { type SeededRandom, seededRandom } from "../../src/lib/index.ts";
import { issueApiKey } from "../../src/service/index.ts";
import { startEmbeddedServer } from "../../src/store/index.ts";
import type { Running } from "../cli-process.ts";
import { Ledger } from "./ledger.ts";
import { type Keys, type Load, seedOf, startLoad } from "./load.ts";
import { importFile, kill, Processes, type Product, withStoreOpen } from "./product.ts";
import { writeRatingFile } from "./rating-file.ts";
import { sendInFlight, verifyKept, verifyRows, verifySound } from "./verify.ts";
import { verifyLog } from "./verify-log.ts";

/** What is killed: the server alone, the server and all of PostgreSQL, or a process that imports beside them. */
export type Kill = "server" | "server_and_database" | "import";

/** A run: its folder must be one that every account may enter. */
export type Run = {
  readonly dir: string;
  readonly rounds: number;
  readonly seed: number;
  readonly onRound?: (line: string) => void;
  /** Ends the run after the round under way. */
  readonly signal?: AbortSignal;
};

/** What a run came to. It throws where anything was lost, came twice, or was not sound. */
export type Outcome = {
  readonly rounds: Readonly<Record<Kill, number>>;
  /** Imports that had committed some of their rows and not all when they were killed. */
  readonly importsCutMid: number;
  readonly startsKilled: number;
  readonly recordsAcknowledged: number;
  readonly recordsInFlight: number;
  /** Of those in flight: committed, though nobody was told. */
  readonly inFlightKept: number;
  readonly rowsImported: number;
  readonly checksAcknowledged: number;
  readonly checksInFlight: number;
  /** How often the doctor was clean, and the check of the log. */
  readonly doctorSound: number;
  /** Checkpoints that were shown, each of a beginning of the log as it is now. */
  readonly checkpointsSeen: number;
};

const KILLS = ["server", "server_and_database", "import"] as const satisfies readonly Kill[];

/** A load runs at least a little, and at most about as long as a dozen batches take. */
const LOAD_MS_MIN = 30;
const LOAD_MS_MAX = 500;
/** How often a deep look is taken: it opens every body there is. */
const DEEP_EVERY = 20;
/** Records of earlier rounds that are sent once more in each. All of them are looked for by their ids. */
const EARLIER_SENT = 200;
const FIRST_ROWS = 60;
/** An import is killed when at most this share of its rows was seen: while a look is on its way, the next transaction may be over. */
const SEEN_SHARE_MAX = 0.6;
/** The lane of the random numbers that no lane of the load has. */
const OWN_LANE = 99;

/** Kills the product in each round at a random moment, starts it again and looks whether all is there, once. */
export async function killNine({ dir, rounds, seed, onRound = () => {}, signal }: Run): Promise<Outcome> {
  const processes = new Processes();
  try {
    const run = await openRun({ dir, seed, processes });
    for (let round = 1; round <= rounds; round++) {
      signal?.throwIfAborted();
      onRound(await playRound(run, round, round === rounds));
    }
    run.product.running.child.kill("SIGTERM");
    const { code } = await run.product.running.ended;
    if (code !== 0) throw new Error(`the server ended with ${code} when it was told to stop`);
    const { ledger, total } = run;
    return {
      ...total,
      checksAcknowledged: ledger.checks.length,
      checksInFlight: ledger.checksUnanswered,
      rowsImported: ledger.imported,
      checkpointsSeen: ledger.checkpointsSeen,
    };
  } finally {
    await processes.endAll(dir);
  }
}

type Total = {
  -readonly [K in keyof Omit<Outcome, "checksAcknowledged" | "checksInFlight" | "rowsImported" | "checkpointsSeen">]: Outcome[K];
} & {
  readonly rounds: Record<Kill, number>;
};
type OpenRun = {
  readonly dir: string;
  readonly seed: number;
  readonly processes: Processes;
  readonly keys: Keys;
  readonly ledger: Ledger;
  readonly total: Total;
  product: Product;
};

/** Fills a store with a few real records, so that it is not taken for a demonstration, and makes the keys. */
async function openRun({ dir, seed, processes }: Pick<OpenRun, "dir" | "seed" | "processes">): Promise<OpenRun> {
  const ledger = new Ledger();
  const { path, rows } = await writeRatingFile(dir, 0, FIRST_ROWS);
  await importFile(dir, path);
  ledger.imported = rows;
  const keys = await withStoreOpen(dir, async ({ installation }) => ({
    source: (await issueApiKey(installation, { role: "source", holder: "olist" })).secret,
    subscriber: (await issueApiKey(installation, { role: "subscriber", holder: "demo" })).secret,
  }));
  const total: Total = {
    rounds: { server: 0, server_and_database: 0, import: 0 },
    importsCutMid: 0,
    startsKilled: 0,
    recordsAcknowledged: 0,
    recordsInFlight: 0,
    inFlightKept: 0,
    doctorSound: 0,
  };
  return { dir, seed, processes, keys, ledger, total, product: await processes.serve(dir) };
}

async function playRound(run: OpenRun, round: number, isLast: boolean): Promise<string> {
  const { dir, keys, ledger, total } = run;
  const startMs = performance.now();
  const kind = KILLS[(round - 1) % KILLS.length] ?? "server";
  const random = seededRandom(seedOf({ seed: run.seed, round }, OWN_LANE));
  const [keptBefore, checksBefore] = [ledger.kept.size, ledger.checks.length];
  const load = startLoad({ address: run.product.address, keys, ledger, seed: run.seed, round });
  const note = await killUnder(run, load, { kind, round, random });
  const [kept, checks, inFlight] = [ledger.kept.size - keptBefore, ledger.checks.length - checksBefore, ledger.inFlight.length];
  const references = [...ledger.kept.keys()];
  const earlier = Array.from({ length: EARLIER_SENT }, () => random.int(Math.max(keptBefore, 1)));
  const sending = { address: run.product.address, keys, ledger };
  await verifyKept(sending, references.slice(keptBefore));
  await verifyKept(
    sending,
    [...new Set(earlier)].flatMap((at) => references[at] ?? []),
  );
  const hadKept = await sendInFlight(sending);
  await withStoreOpen(dir, async (app) => {
    await verifyRows(app, ledger);
    await verifyLog(app, ledger);
    await verifySound(app, dir, isLast || round % DEEP_EVERY === 0);
  });
  total.rounds[kind]++;
  total.doctorSound++;
  total.recordsAcknowledged += kept;
  total.recordsInFlight += inFlight;
  total.inFlightKept += hadKept;
  const seconds = ((performance.now() - startMs) / 1000).toFixed(1);
  return `round ${round} ${kind}${note}: ${kept} records and ${checks} checks acknowledged, ${inFlight} records in flight (${hadKept} kept), all there once, sound; ${seconds} s`;
}

type Moment = { readonly kind: Kill; readonly round: number; readonly random: SeededRandom };

/** Kills what the round is to kill, and brings the product back. Returns what there is to say of it. */
async function killUnder(run: OpenRun, load: Load, moment: Moment): Promise<string> {
  if (moment.kind === "import") return killImport(run, load, moment);
  const { kind, random } = moment;
  const database = await startEmbeddedServer({ dir: run.dir });
  await delay(LOAD_MS_MIN + random.int(LOAD_MS_MAX));
  const deeds = kind === "server" ? [() => kill(run.product.running)] : [() => kill(run.product.running), () => database.kill()];
  // Either may be the first to go: a server without its database, or a database whose client vanished.
  if (random.chance(0.5)) deeds.reverse();
  for (const deed of deeds) await deed();
  await load.stop();
  const { product, startsKilled } = await run.processes.serveAgain(run.dir, random);
  if (kind === "server") await database.stop();
  run.product = product;
  run.total.startsKilled += startsKilled;
  return startsKilled === 0 ? "" : ", the next start was killed too";
}

/** Kills an import when so many of its rows are to be seen, and runs it again: it must come to each row once. The server serves on. */
async function killImport({ dir, processes, ledger, total }: OpenRun, load: Load, { round, random }: Moment): Promise<string> {
  const { path, rows } = await writeRatingFile(dir, round);
  const importing = processes.start(dir, "import", "trading", "bitcoin-otc", path, "--json");
  const seen = await killAtRow(dir, { importing, before: ledger.imported, wanted: 1 + random.int(rows * SEEN_SHARE_MAX) });
  const cutOff = await load.stop();
  if (cutOff > 0) throw new Error(`${cutOff} lanes were cut off by the kill of another process`);
  const { recorded, alreadyRecorded } = await importFile(dir, path);
  // Between the last look and the kill a batch more may have been committed.
  if (recorded + alreadyRecorded !== rows || alreadyRecorded < seen)
    throw new Error(`of ${rows} rows ${seen} were seen; the import found ${alreadyRecorded} there and recorded ${recorded}`);
  ledger.imported += rows;
  if (alreadyRecorded > 0 && alreadyRecorded < rows) total.importsCutMid++;
  return `, killed at ${alreadyRecorded} of ${rows} rows`;
}

type Import = { readonly importing: Running; readonly before: number; readonly wanted: number };

/** Kills an import once it has committed as many rows as are wanted. Returns how many were seen of it. */
async function killAtRow(dir: string, { importing, before, wanted }: Import): Promise<number> {
  return withStoreOpen(dir, async ({ installation: { pool } }) => {
    let seen = 0;
    const isOver = (): boolean => importing.child.exitCode !== null || importing.child.signalCode !== null;
    while (seen < wanted && !isOver()) {
      // No rating supersedes another, so the tallies count them, in far fewer rows than the records have.
      const [row] = await pool<{ held: number }>`select sum(records)::bigint as held from tally_trades_2`;
      seen = (row?.held ?? 0) - before;
    }
    await kill(importing); // before anything is closed here, while it imports
    return seen;
  });
}

function summaryOf(outcome: Outcome, seed: number): string {
  const { rounds } = outcome;
  return [
    `seed ${seed}: ${rounds.server} rounds killed the server, ${rounds.server_and_database} the server and PostgreSQL, ${rounds.import} an import (${outcome.importsCutMid} in its middle)`,
    `${outcome.startsKilled} starts were killed too`,
    `${outcome.recordsAcknowledged} records acknowledged over HTTP and ${outcome.rowsImported} rows imported`,
    `${outcome.recordsInFlight} in flight, of which ${outcome.inFlightKept} were kept, ${outcome.checksAcknowledged} checks acknowledged`,
    `lost 0, twice 0, doctor and log check clean ${outcome.doctorSound} times`,
    `${outcome.checkpointsSeen} checkpoints of the log were seen, all of beginnings of the last`,
  ].join("; ");
}

const ROUNDS = 200;
const SEED_MAX = 1_000_000;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { rounds: { type: "string" }, seed: { type: "string" } } });
  const rounds = Number(values.rounds ?? ROUNDS);
  const seed = Number(values.seed ?? Math.floor(Math.random() * SEED_MAX));
  if (!Number.isSafeInteger(rounds) || rounds < 1 || !Number.isSafeInteger(seed) || seed < 0)
    throw new RangeError(`saw --rounds ${values.rounds} --seed ${values.seed}; wanted whole numbers`);
  const dir = await mkdtemp(join(tmpdir(), "credence-kill-nine-"));
  await chmod(dir, 0o755); // root's server runs as nobody
  console.log(`seed ${seed}, ${rounds} rounds`);
  const onRound = (line: string): void => console.log(line);
  const stop = new AbortController();
  // What was started is ended in order, whoever ends the run.
  for (const name of ["SIGINT", "SIGTERM"] as const) process.on(name, () => stop.abort());
  try {
    console.log(summaryOf(await killNine({ dir, rounds, seed, onRound, signal: stop.signal }), seed));
  } catch (error) {
    process.exitCode = 1;
    if (!stop.signal.aborted) return console.error(error, `\nseed ${seed}; the store is left in ${dir}`);
    console.error(`seed ${seed}: stopped before its end`);
  }
  await rm(dir, { recursive: true, force: true });
}

if (import.meta.main) await main();
