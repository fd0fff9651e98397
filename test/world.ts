import type { FastifyInstance } from "fastify";
import { expect } from "vitest";
import type { Config } from "../src/core/law/index.ts";
import type { RecordInput } from "../src/core/record/index.ts";
import { buildServer, type Limits, type LogLine } from "../src/http/index.ts";
import { calendarOf, shippedConfigs, shippedRecordTypes, shippedRegisters } from "../src/packs/index.ts";
import {
  type Checks,
  findSubject,
  type Installation,
  issueApiKey,
  type KeyRequest,
  keepModel,
  openChecks,
  openInstallation,
  type SequencerState,
  sequenceRound,
} from "../src/service/index.ts";
import { openSession } from "../src/service/sign-in/index.ts";
import { ensureKeyFile, keyringOf, logFilesBeside, markInstallation, openPool, type Pool } from "../src/store/index.ts";
import { workshopOf } from "../src/workshop-of.ts";
import { type Answer, type Caller, createCaller } from "./caller.ts";
import { type Clock, createClock } from "./clock.ts";
import { cloneDatabase, type TestDatabase } from "./databases.ts";
import { givenModel } from "./given-model.ts";
import { unsoundLog } from "./unsound-log.ts";
import { unsoundParts } from "./unsound-parts.ts";

/** What a world is made with. */
export type WorldOptions = {
  readonly config: "market" | "city" | "lender";
  /** How that configuration is declared here, where not as it ships. */
  readonly declared?: Config;
  /** Where its clock stands; by default noon of 1 June 2024. */
  readonly at?: string;
  readonly isSimulated?: true;
  /** Purposes that are to have no model; by default every purpose has the plain one of `givenModel`. */
  readonly withoutModels?: readonly string[];
  readonly limits?: Partial<Limits>;
  /** Where the built web console lies; without it none is served. */
  readonly console?: string;
  /** Another database than a clone on the run's server. */
  readonly database?: TestDatabase;
};

/** A whole Credence on a database of its own, reached through HTTP, with a clock that stands still. */
export type World = {
  readonly installation: Installation;
  readonly pool: Pool;
  readonly check: Checks;
  readonly clock: Clock;
  readonly keyFile: string;
  readonly server: FastifyInstance;
  /** What was written for the operator. */
  readonly log: readonly LogLine[];
  /** Without a key. */
  readonly anyone: Caller;
  /** With a key of a source, a subscriber (by default the configuration's first) or an operator; narrower where `scope` says so. */
  readonly source: (holder?: string, scope?: Pick<KeyRequest, "registers">) => Promise<Caller>;
  readonly subscriber: (holder?: string, scope?: Pick<KeyRequest, "purposes">) => Promise<Caller>;
  readonly operator: (holder?: string) => Promise<Caller>;
  /** With a key of a public authority, for court orders unless said otherwise. */
  readonly authority: (holder?: string, scope?: Pick<KeyRequest, "instruments">) => Promise<Caller>;
  /** With a session of one's own, just opened, as the subject of this identifier or id. It is over after 15 minutes of the world's clock without use. */
  readonly me: (subject: string) => Promise<Caller>;
  /** Furnishes records as a source that may; each must be recorded. Returns their ids. */
  readonly records: (records: readonly RecordInput[], source?: string) => Promise<string[]>;
  /** Asks one question as the first subscriber. */
  readonly ask: (purpose: string, subject: string) => Promise<Answer>;
  /** Opens a port on this machine, for what cannot be told without a socket. */
  readonly listen: () => Promise<number>;
  /** Puts what waits into the log, as the sequencer does. */
  readonly sequence: () => Promise<void>;
  /** Every scenario ends in it: tallies equal a fresh fold of the records, nothing is an orphan, and every statement is in a sound log. */
  readonly checkSoundness: () => Promise<void>;
  readonly close: () => Promise<void>;
};

const CONNECTIONS_MAX = 6;

/** Makes a world of one of the shipped configurations: about 0.1 s. Close it in `afterAll`. */
export async function createWorld(options: WorldOptions): Promise<World> {
  const database = options.database ?? (await cloneDatabase(options.config));
  const { keyFile } = database;
  const pool = openPool(database.target, { max: CONNECTIONS_MAX });
  const clock = createClock(options.at ?? "2024-06-01T12:00:00Z");
  const installation = await openStore({ pool, keyFile, clock }, options);
  const check = openChecks(installation);
  const log: LogLine[] = [];
  const { limits = {}, console } = options;
  const workshop = workshopOf(installation.config, { keyFile, isEmbedded: true });
  const served = console === undefined ? {} : { console };
  const server = buildServer({ installation, check, log: (line) => log.push(line), limits, ...served, workshop });
  await server.ready();
  const callers = callersOf(installation, server);
  const sequence = sequencerOf(installation);
  return {
    installation,
    pool,
    check,
    clock,
    keyFile,
    server,
    log,
    ...callers,
    records: (records, source) => furnish(installation, callers, { records, source }),
    ask: async (purpose, subject) => {
      const asker = await callers.subscriber();
      return asker.post("/v1/checks", { purpose, subject, look: "first", onBehalf: "a test" });
    },
    listen: async () => {
      const address = await server.listen({ port: 0, host: "127.0.0.1" });
      return Number(new URL(address).port);
    },
    sequence,
    checkSoundness: async () => {
      await sequence();
      expect(await unsoundParts(installation)).toEqual([]);
      expect(await unsoundLog(installation)).toEqual([]);
    },
    close: async () => {
      await server.close();
      await pool.end();
      await database.drop();
    },
  };
}

function sequencerOf(installation: Installation): () => Promise<void> {
  const state: SequencerState = { tree: undefined };
  return async () => {
    while (((await sequenceRound({ installation, log: installation.log, state }))?.taken ?? 0) > 0);
  };
}

type Store = { readonly pool: Pool; readonly keyFile: string; readonly clock: Clock };

async function openStore({ pool, keyFile, clock }: Store, options: WorldOptions): Promise<Installation> {
  const { config: name, declared, isSimulated, withoutModels = [] } = options;
  const config = declared ?? shippedConfigs.find((shipped) => shipped.name === name);
  if (config === undefined) throw new RangeError(`no configuration ${name} ships`);
  const readKeys = async () => keyringOf(await ensureKeyFile(keyFile, { isNewStore: false }));
  if (isSimulated) await markInstallation(pool, { isSimulated });
  const installation = await openInstallation({
    config,
    pool,
    keys: await readKeys(),
    readKeys,
    now: clock.now,
    calendarOf,
    logFiles: logFilesBeside(keyFile),
    shipped: shippedRecordTypes,
    shippedRegisters,
  });
  for (const purpose of installation.purposes.keys()) {
    if (!withoutModels.includes(purpose)) await keepModel(installation, { purpose, day: 0, model: givenModel(purpose) });
  }
  return installation;
}

type Callers = Pick<World, "anyone" | "source" | "subscriber" | "operator" | "authority" | "me">;

function callersOf(installation: Installation, server: FastifyInstance): Callers {
  const issued = new Map<string, Promise<Caller>>();
  const caller = (request: KeyRequest): Promise<Caller> => {
    const name = JSON.stringify(request);
    const made = issued.get(name) ?? issueApiKey(installation, request).then(({ secret }) => createCaller(server, secret));
    issued.set(name, made);
    return made;
  };
  const { sources, subscribers } = installation.config;
  return {
    anyone: createCaller(server),
    source: (holder = sources[0]?.name ?? "", scope = {}) => caller({ role: "source", holder, ...scope }),
    subscriber: (holder = subscribers[0]?.name ?? "", scope = {}) => caller({ role: "subscriber", holder, ...scope }),
    operator: (holder = "olga") => caller({ role: "operator", holder }),
    authority: (holder = "Regional Court of Graz", { instruments = ["court_order"] as const } = {}) =>
      caller({ role: "authority", holder, instruments }),
    me: async (named) => {
      const { pool } = installation;
      const { subject } = await findSubject(pool, installation, named);
      const { token } = await pool.begin((tx) => openSession(tx, installation, { subject, way: "verification" }));
      return createCaller(server, token);
    },
  };
}

type Furnishing = { readonly records: readonly RecordInput[]; readonly source: string | undefined };

async function furnish({ config }: Installation, callers: Callers, { records, source }: Furnishing): Promise<string[]> {
  const register = records[0]?.register ?? "";
  const holder = source ?? config.sources.find(({ registers }) => registers.includes(register))?.name;
  const { body } = await (await callers.source(holder)).post("/v1/records", records);
  expect(body, "every given record is recorded").toMatchObject({ recorded: records.length });
  return body.results.map((result: { record: string }) => result.record);
}
