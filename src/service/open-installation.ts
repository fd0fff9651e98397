import {
  assertLawful,
  type Config,
  nonConformantOf,
  purposesOf,
  purposeText,
  type RecordType,
  type Register,
  registerKey,
  registersOf,
  registerText,
  weekdaysOnly,
} from "../core/law/index.ts";
import { recordParserOf } from "../core/record/index.ts";
import {
  assertDurable,
  claimInstallation,
  claimKeys,
  enterRegister,
  enterSource,
  type Keyring,
  type LogFilePaths,
  lockLogOpening,
  migrate,
  type Pool,
  readInstallation,
  readKnownRegisters,
  withStore,
} from "../store/index.ts";
import type { OpenLog } from "./held-log.ts";
import type { CalendarOf, Installation, OpenRegister } from "./installation.ts";
import { kept } from "./kept.ts";
import { demandNoWidening, enterLaw } from "./law-change/index.ts";
import { adoptStatements, digestOfText, openLog, stateLaw } from "./log/index.ts";
import { demandNoLaterRegister, recountRegister } from "./recount-register.ts";
import { replayErasures } from "./replay-erasures.ts";
import { servingModel } from "./serving-model.ts";

/** What an installation is opened with. */
export type Opening = {
  readonly config: Config;
  readonly pool: Pool;
  readonly keys: Keyring;
  /** Reads the key file again, when another process rotated the keys. Without it this one must then be started anew. */
  readonly readKeys?: () => Promise<Keyring>;
  /** UTC microseconds. */
  readonly now: () => number;
  /** Weekends alone where it is not given: a clock of business days is then short rather than long. */
  readonly calendarOf?: CalendarOf;
  /** Where the files beside the log's key lie. */
  readonly logFiles: LogFilePaths;
  /** The vocabulary of record types that ships (law 3). */
  readonly shipped: readonly (readonly [name: string, type: RecordType])[];
  /** The registers that ship: others about persons make the installation non-conformant. Where none are given, nobody vouches for any. */
  readonly shippedRegisters?: readonly Register[];
};

/** How long what the store says of itself is believed. */
const MOMENT_MS = 1_000;

/**
 * Opens an installation on a store: checks that the server is durable and the configuration lawful, brings the schema up to date and
 * enters the registers. Where a register has a new version, its records are counted anew by it; what is older than the log is
 * entered into it; what was erased, and came back with a backup, is erased again. Throws `store_not_durable`, `config_against_law`, `register_outdated`, `law_widened`, `store_foreign`, `key_file_unsafe`, `log_file_damaged` or `store_unavailable`.
 */
export async function openInstallation(opening: Opening): Promise<Installation> {
  const { config, pool, now, shipped, shippedRegisters = [] } = opening;
  return withStore(async () => {
    await assertDurable(pool);
    await migrate(pool);
    await claimInstallation(pool, { config: config.name, now: now() });
    await demandNoLaterRegister(pool, registersOf(config));
    const held = await holdKeyring(opening);
    const known = await readKnownRegisters(pool);
    assertLawful(config, { shipped, known: new Map([...known].map(([key, { declaration }]) => [key, declaration])) });
    await demandNoWidening(pool, config, now());
    const registers = await enterAll(pool, config);
    for (const open of registers.values()) await recountRegister(pool, held.keys(), open);
    const log = await openStatedLog(opening, held.keys());
    const purposes = new Map(purposesOf(config).map((purpose) => [purpose.name, purpose]));
    const installation: Installation = {
      config,
      pool,
      get keys() {
        return held.keys();
      },
      renewKeys: held.renew,
      now,
      calendarOf: opening.calendarOf ?? (({ zone }) => Promise.resolve(weekdaysOnly(zone))),
      registers,
      purposes,
      purposeDigests: new Map(purposesOf(config).map((purpose) => [purpose.name, digestOfText(purposeText(purpose))])),
      nonConformant: nonConformantOf(config, new Set(shippedRegisters.map(registerText))),
      log,
      sources: await enterSources(pool, config),
      parseRecord: recordParserOf(registersOf(config)),
      moment: kept(MOMENT_MS, () => momentOf(pool)),
      modelOf: servingModel(pool, purposes),
    };
    await adoptStatements(installation);
    await replayErasures(installation);
    return installation;
  });
}

/** One process at a time: two that begin a log at once would each begin one. */
async function openStatedLog({ config, pool, now, logFiles: files }: Opening, keys: Keyring): Promise<OpenLog> {
  return pool.begin(async (tx) => {
    await lockLogOpening(tx);
    const log = await openLog(tx, { config, keys, now, files });
    await enterLaw(tx, { config, keys, now });
    await stateLaw(tx, { config, keys, now });
    return log;
  });
}

/** The keyring read last. Each is claimed for the store before it is used: what is not found under it is then not there. */
async function holdKeyring({ pool, keys, readKeys }: Opening) {
  let current = keys;
  await claimKeys(pool, current);
  const renew = async (): Promise<void> => {
    const read = await readKeys?.();
    if (read === undefined) return;
    await claimKeys(pool, read);
    current = read;
  };
  return { keys: () => current, renew };
}

async function enterAll(pool: Pool, config: Config): Promise<ReadonlyMap<string, OpenRegister>> {
  const open = new Map<string, OpenRegister>();
  const known = await readKnownRegisters(pool);
  for (const register of registersOf(config)) {
    const id = known.get(registerKey(register))?.id ?? (await enterRegister(pool, register, registerText(register)));
    open.set(register.name, { id, register });
  }
  return open;
}

async function enterSources(pool: Pool, config: Config): Promise<ReadonlyMap<string, number>> {
  const ids = new Map<string, number>();
  for (const { name } of config.sources) ids.set(name, await enterSource(pool, name));
  return ids;
}

async function momentOf(pool: Pool) {
  const { standingAt, isSimulated = false } = (await readInstallation(pool)) ?? {};
  return standingAt === undefined ? { isSimulated } : { isSimulated, standingAt };
}
