import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { FastifyInstance } from "fastify";
import { CredenceError } from "./errors.ts";
import { calendarOf, shippedRecordTypes, shippedRegisters } from "./packs/index.ts";
import { openPlace, type Place } from "./place.ts";
import { sequenceApart } from "./sequence-apart.ts";
import { startDisputeClock } from "./service/dispute/index.ts";
import {
  type Checks,
  type Installation,
  isBehindWitnesses,
  type LawOffice,
  openChannels,
  openChecks,
  openInstallation,
  openLawOffice,
  openWitness,
  openWitnesses,
  readNoticePolicy,
  readWitnessPolicy,
  startDelivering,
  startRedeciding,
  startSequencer,
  startWitnessing,
  type Witness,
  type WitnessOpening,
} from "./service/index.ts";
import { startStatingLooks } from "./service/public-standing/index.ts";
import { startWatching } from "./service/watch/index.ts";
import { ensureKeyFile, isNewStore, keyringOf, logFilesBeside, readKeyFile } from "./store/index.ts";
import { nowMicros } from "./wall-clock.ts";
import { workshopOf } from "./workshop-of.ts";

/** A running installation and what has to be closed after it. */
export type App = {
  readonly installation: Installation;
  readonly check: Checks;
  readonly keyFile: string;
  /** Whether the data lie on our own disk, in the folder that was named. */
  readonly isEmbedded: boolean;
  /** Waits until all that was stated so far is in the log, ten seconds at most; whether it is. */
  readonly settleLog: () => Promise<boolean>;
  /** Rejects with `log_ended` when the log this app writes to has ended: whoever goes on promises what nobody keeps. */
  readonly ended: Promise<never>;
  readonly close: () => Promise<void>;
};

/** This machine only: whoever wants more puts a server with TLS before it. */
const HOST = "127.0.0.1";

/** The longest answer is that to 10,000 records, about a second; whoever asks a process to end kills it before long. */
const LAST_ANSWERS_MS = 5_000;

/** Ctrl-C reaches us twice under npm, from the terminal and from npm itself; a person takes longer. */
const SAME_SIGNAL_MS = 400;

/** 128 and the number of SIGINT, as shells count it. */
const EXIT_INTERRUPTED = 130;

/** Beside the key file: who cosigns the log, and how many of them must (docs/guides/witness.md). */
const WITNESSES_FILE = "witnesses.json";

/** Beside the key file: how sources, subscribers and subjects are told, and what nothing else is named for (docs/guides/notices.md). */
const NOTICES_FILE = "notices.json";
const OUTBOX_FOLDER = "outbox";

/** Beside the key file: with whom subjects can sign in (docs/guides/sign-in.md). */
const SIGN_IN_FILE = "sign-in.json";

/**
 * `isSequencedApart`: a thread of its own puts statements into the log, so that no answer waits for its hashing. It has a heap of its own, too: a
 * command of one statement would wait for it to begin, and an import is to stay small.
 */
export type AppOptions = { readonly isSequencedApart?: boolean };

/** Opens everything an installation needs; the only place that wires it. What was opened is closed again when a later step fails. */
export async function openApp(place: Place, { isSequencedApart = false }: AppOptions = {}): Promise<App> {
  const { config, databaseUrl } = place;
  const { keyFile, pool, database, close } = await openPlace(place);
  try {
    const keys = keyringOf(await ensureKeyFile(keyFile, { isNewStore: await isNewStore(pool) }));
    const readKeys = async () => keyringOf(await readKeyFile(keyFile));
    const logFiles = logFilesBeside(keyFile);
    const witnesses = openWitnesses(await readWitnessPolicy(join(dirname(keyFile), WITNESSES_FILE)));
    const open = () =>
      openInstallation({
        config,
        pool,
        keys,
        readKeys,
        now: nowMicros,
        calendarOf,
        logFiles,
        shipped: shippedRecordTypes,
        shippedRegisters,
      });
    let installation = await open();
    // A witness remembers more of the log than this store: it is an older copy, and opened again it begins another log.
    if (await isBehindWitnesses({ installation, witnesses })) installation = await open();
    const ending = Promise.withResolvers<never>();
    // Nobody may be waiting yet when it comes.
    ending.promise.catch(() => {});
    const onFailure = (error: unknown) => {
      tellOperator(error);
      if (error instanceof CredenceError && error.code === "log_ended") ending.reject(error);
    };
    const sequencer = isSequencedApart
      ? sequenceApart({ database, keyFile }, { installation, onFailure })
      : startSequencer(installation, onFailure);
    const witnessing = startWitnessing({ installation, witnesses }, tellOperator);
    const closeAll = async () => {
      await Promise.all([sequencer.close(), witnessing.close()]);
      await close();
    };
    const check = openChecks(installation);
    const isEmbedded = databaseUrl === undefined;
    return { installation, check, keyFile, isEmbedded, settleLog: sequencer.settle, ended: ending.promise, close: closeAll };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The law office of a store, where changes of its law are proposed, signed and withdrawn. `close` puts what was stated into the log first. */
export type OpenOffice = { readonly office: LawOffice; readonly close: () => Promise<void> };

/**
 * Opens the law office of a store that was opened before. Of the configuration only the name counts: it may be one that would be refused.
 * Throws `key_file_unsafe` where there is no store.
 */
export async function openOffice(place: Place): Promise<OpenOffice> {
  const { keyFile, pool, close } = await openPlace(place);
  try {
    const readKeys = async () => keyringOf(await readKeyFile(keyFile));
    const office = await openLawOffice({ config: place.config, pool, readKeys, now: nowMicros, logFiles: logFilesBeside(keyFile) });
    const sequencer = startSequencer(office, tellOperator);
    const closeAll = async () => {
      await sequencer.close();
      await close();
    };
    return { office, close: closeAll };
  } catch (error) {
    await close();
    throw error;
  }
}

/** An open port. `close` waits for the answers under way, for five seconds at most; the app stays open. */
export type Listening = { readonly address: string; readonly close: () => Promise<void> };

/**
 * Serves the HTTP API on this machine only, decides checks again as records are taken back, brings notices, measures how true answers were, and carries out the deadlines of disputes; port 0 takes a free one. Commands that
 * serve nothing do not load the server's code. Throws `port_taken`, `console_malformed`, `notice_policy_malformed`, `sign_in_policy_malformed` and `key_file_unsafe`.
 */
export async function serveApp(
  { installation, check, keyFile, isEmbedded = false }: Pick<App, "installation" | "check" | "keyFile"> & Partial<Pick<App, "isEmbedded">>,
  port: number,
): Promise<Listening> {
  const { buildServer } = await import("./http/index.ts");
  const { openIssuers, readSignInPolicy } = await import("./service/openid/index.ts");
  const folder = dirname(keyFile);
  const policy = await readNoticePolicy(join(folder, NOTICES_FILE), installation.config);
  const issuers = openIssuers(await readSignInPolicy(join(folder, SIGN_IN_FILE)));
  const { needed, witnesses: cosigning } = await readWitnessPolicy(join(folder, WITNESSES_FILE));
  const witnesses = { needed, keys: cosigning.map(({ key }) => key) };
  const workshop = workshopOf(installation.config, { keyFile, isEmbedded });
  const served = { installation, check, issuers, witnesses, console: consoleFolder(), workshop };
  const { address, close } = await listenOn(buildServer(served), port);
  const channels = openChannels({ policy, outbox: join(folder, OUTBOX_FOLDER), now: installation.now });
  const jobs = [
    startRedeciding(installation, tellOperator),
    startDisputeClock(installation, tellOperator),
    startDelivering({ installation, channels }, tellOperator),
    startWatching(installation, tellOperator),
    startStatingLooks(installation, tellOperator),
  ];
  const closeAll = async () => {
    await Promise.all([close(), ...jobs.map((job) => job.close())]);
  };
  return { address, close: closeAll };
}

/** A witness that listens. `close` also lets another process be this witness. */
export type ListeningWitness = Listening & { readonly witness: Witness };

/**
 * Opens a witness on its folder and serves it on this machine only; port 0 takes a free one. Throws `witness_running`,
 * `witness_state_unsafe`, `key_file_unsafe`, `log_malformed` and `port_taken`.
 */
export async function serveWitness(opening: Omit<WitnessOpening, "now">, port: number): Promise<ListeningWitness> {
  const { buildWitnessServer } = await import("./http/index.ts");
  const witness = await openWitness({ ...opening, now: nowMicros });
  try {
    const log = (line: unknown) => console.error(JSON.stringify(line));
    const { address, close } = await listenOn(buildWitnessServer({ witness, log }), port);
    const closeBoth = async () => {
      await close();
      await witness.close();
    };
    return { witness, address, close: closeBoth };
  } catch (error) {
    await witness.close();
    throw error;
  }
}

async function listenOn(server: FastifyInstance, port: number): Promise<Listening> {
  const address = await server.listen({ port, host: HOST }).catch(async (error: unknown) => {
    await server.close();
    throw portProblem(error, port);
  });
  const close = async () => {
    const late = setTimeout(() => server.server.closeAllConnections(), LAST_ANSWERS_MS);
    await server.close();
    clearTimeout(late);
  };
  return { address, close };
}

/** Fails at once, and not after an hour's import, where the port cannot be had. Throws `port_taken`. */
export async function demandFreePort(port: number): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once("error", (error) => reject(portProblem(error, port)));
    probe.listen(port, HOST, () => probe.close(() => resolve()));
  });
}

/** The address of a PostgreSQL server of one's own, from the environment. */
export function databaseUrlGiven(): string | undefined {
  const url = process.env.DATABASE_URL;
  return url === undefined || url === "" ? undefined : url;
}

/** Where the built console lies: beside this source, or where the environment says. */
function consoleFolder(): string {
  const given = process.env.CREDENCE_CONSOLE;
  return given === undefined || given === "" ? fileURLToPath(new URL("../console/dist", import.meta.url)) : given;
}

/**
 * Calls `stop` when the operator, or the system, asks the process to end. Asked a second time, it ends at once. Returns how not to
 * listen any more.
 */
export function onStop(stop: () => void): () => void {
  let firstAt: number | undefined;
  const hear = () => {
    if (firstAt === undefined) {
      firstAt = performance.now();
      stop();
    } else if (performance.now() - firstAt > SAME_SIGNAL_MS) {
      process.exit(EXIT_INTERRUPTED);
    }
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const signal of signals) process.on(signal, hear);
  return () => {
    for (const signal of signals) process.off(signal, hear);
  };
}

/** What goes wrong beside every request: nobody waits for an answer that could say so. */
function tellOperator(error: unknown): void {
  console.error(
    JSON.stringify({ level: "error", at: new Date().toISOString(), message: error instanceof Error ? error.message : String(error) }),
  );
}

function portProblem(error: unknown, port: number): Error {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code !== "EADDRINUSE" && code !== "EACCES") return error instanceof Error ? error : new Error(String(error));
  const why = code === "EACCES" ? "may not be used by this account" : "is in use by another program";
  return new CredenceError("port_taken", `port ${port} of ${HOST} ${why}`, { cause: error });
}
