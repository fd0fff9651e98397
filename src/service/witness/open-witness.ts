import { existsSync } from "node:fs";
import { mkdir, readdir, realpath } from "node:fs/promises";
import { join } from "node:path";
import {
  type NoteSigner,
  originHash,
  parseAddCheckpoint,
  parseVerifierKey,
  sha256,
  type VerifierKey,
  type WitnessedLog,
} from "../../core/log/index.ts";
import { CredenceError } from "../../errors.ts";
import { lockFolder } from "../../lib/node/index.ts";
import { type Cosigned, cosignNothing, readCosigned, writeCosigned } from "./cosigned-checkpoint.ts";
import { logUnknown, openWatch, type Submission, type Watch } from "./open-watch.ts";
import { newWitnessKey, readWitnessKey, type WitnessKey, writeWitnessKey } from "./witness-key.ts";

/** What a witness is opened with. */
export type WitnessOpening = {
  /** Its folder: key, states, evidence. Made when it is not there. */
  readonly dir: string;
  /** The name of its key, best a URL without its scheme; only for a new key. */
  readonly name?: string | undefined;
  /** The verifier keys of the logs to watch, each named by its log's origin; several of one name are keys of one log. */
  readonly logKeys: readonly string[];
  /** UTC microseconds. */
  readonly now: () => number;
  /** Is told in words when a log showed something that does not grow from what was signed. */
  readonly onEvidence?: (told: string) => void;
};

/** A witness at work. */
export type Witness = {
  readonly key: VerifierKey;
  readonly logs: readonly Pick<Watch, "log" | "cosigned">[];
  /** Decides on the body of an `add-checkpoint`. Refuses by throwing `log_malformed`, `witness_log_unknown` and so on. */
  readonly submit: (body: string) => Promise<Submission>;
  /** Waits for what is under way and lets another process be this witness. */
  readonly close: () => Promise<void>;
};

/** As many logs as a file of keys and a page of text can bear. */
const LOG_KEYS_MAX = 256;

const KEY_FILE = "witness-key.json";
const STATE_ENDING = ".checkpoint";
const MICROS_PER_SECOND = 1_000_000;

/**
 * Opens a witness (c2sp.org/tlog-witness) on a folder: makes its key on first use, reads what it signed last of each log, and lets no other
 * process on this machine be the same witness. Throws `witness_state_unsafe` where a state is missing or damaged, `key_file_unsafe`,
 * `witness_running`, and `log_malformed` for a key of a log that is none.
 */
export async function openWitness(opening: WitnessOpening): Promise<Witness> {
  const logs = logsOf(opening.logKeys);
  await mkdir(opening.dir, { recursive: true, mode: 0o700 });
  const dir = await realpath(opening.dir);
  const release = await lockFolder({ dir, name: "witness" });
  if (release === undefined) throw new CredenceError("witness_running", `another process is the witness of ${dir}`);
  try {
    const key = await ensureKey(join(dir, KEY_FILE), { dir, name: opening.name });
    const watches = await openWatches(logs, key, { ...opening, dir });
    const close = async () => {
      await Promise.all(watches.map((watch) => watch.idle()));
      await release();
    };
    return { key: key.key, logs: watches, submit: (body) => submit(watches, body), close };
  } catch (error) {
    await release();
    throw error;
  }
}

async function submit(watches: readonly Watch[], body: string): Promise<Submission> {
  const request = parseAddCheckpoint(body);
  const { origin } = request.checkpoint;
  const watch = watches.find(({ log }) => log.origin === origin);
  if (watch === undefined) throw logUnknown(origin);
  return watch.submit(request);
}

/** The logs that the keys belong to. A log's checkpoints are signed under its origin (tlog-checkpoint). */
function logsOf(texts: readonly string[]): WitnessedLog[] {
  if (texts.length > LOG_KEYS_MAX)
    throw new CredenceError("log_malformed", `wanted at most ${LOG_KEYS_MAX} keys of logs, saw ${texts.length}`);
  const keys = [...new Set(texts)].map((text) => parseVerifierKey(sha256, text));
  const cosigner = keys.find(({ kind }) => kind !== "ed25519");
  if (cosigner !== undefined) throw new CredenceError("log_malformed", `${cosigner.name}: wanted the key of a log, saw that of a witness`);
  const twin = keys.find((key, at) => keys.slice(0, at).some(({ name, keyId }) => name === key.name && keyId === key.keyId));
  if (twin !== undefined) throw new CredenceError("log_malformed", `${twin.name}: wanted keys that can be told apart, saw two of one id`);
  return [...Map.groupBy(keys, ({ name }) => name)].map(([origin, own]) => ({ origin, keys: own }));
}

type Named = { readonly dir: string; readonly name: string | undefined };

async function ensureKey(path: string, { dir, name }: Named): Promise<WitnessKey> {
  if (existsSync(path)) {
    const found = await readWitnessKey(path);
    if (name === undefined || name === found.key.name) return found;
    throw new CredenceError("key_file_unsafe", `${path} holds the key of ${found.key.name}; wanted ${name}: a witness keeps its name`);
  }
  if ((await readdir(dir)).some((file) => file.endsWith(STATE_ENDING)))
    throw new CredenceError("key_file_unsafe", `there is no key file at ${path}, and the witness has signed with one`);
  const key = await newWitnessKey(name);
  await writeWitnessKey(path, key);
  return key;
}

/**
 * The state of a log that is new is written before its origin is noted beside the key, so that a noted origin whose state is missing has lost
 * it, and is refused.
 */
async function openWatches(logs: readonly WitnessedLog[], key: WitnessKey, opening: WitnessOpening): Promise<Watch[]> {
  const watches: Watch[] = [];
  for (const log of logs) watches.push(await openOne(log, key, opening));
  const origins = [...new Set([...key.origins, ...logs.map(({ origin }) => origin)])];
  if (origins.length > key.origins.length) await writeWitnessKey(join(opening.dir, KEY_FILE), { ...key, origins });
  return watches;
}

async function openOne(log: WitnessedLog, witness: WitnessKey, { dir, now, onEvidence = () => {} }: WitnessOpening): Promise<Watch> {
  const { key, sign } = witness;
  const path = join(dir, `${originHash(sha256, log.origin)}${STATE_ENDING}`);
  const signer = (): NoteSigner => ({ key, sign, timeSeconds: Math.floor(now() / MICROS_PER_SECOND) });
  const isNew = !witness.origins.includes(log.origin) && !existsSync(path);
  const state = isNew ? await begin(path, log, signer()) : await readCosigned(path, { key, log });
  return openWatch({ log, path, state, signer, onEvidence, evidenceDir: join(dir, "evidence") });
}

async function begin(path: string, { origin }: WitnessedLog, signer: NoteSigner): Promise<Cosigned> {
  const state = await cosignNothing(origin, signer);
  await writeCosigned(path, state);
  return state;
}
