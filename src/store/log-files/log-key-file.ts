import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { sha256, verifierKeyOf } from "../../core/log/index.ts";
import { CredenceError } from "../../errors.ts";
import { readSecretFile, writeFileDurable } from "../../lib/node/index.ts";
import { ensureErasureList } from "./erasure-list.ts";
import { logFilesBeside } from "./log-file-paths.ts";
import { isEpoch, originOf } from "./log-origin.ts";
import { KEY_BYTES, newSeed, publicKeyOf } from "./node-ed25519.ts";

/** A key of the log: whose signatures count since an epoch. */
export type LogKey = {
  readonly publicKey: Uint8Array;
  /** The epoch in which it came into use. */
  readonly since: number;
  /** The word of the key before it: a signed note. The first has none. */
  readonly note?: string;
};

/**
 * What signs for the log. It lies beside the key file, of mode 0600, never in the database: whoever has it can sign another history. Without it
 * the log ends where it is.
 */
export type LogKeyFile = {
  /** What every origin of this log begins with, as `credence.local/market-1a2b3c4d`. */
  readonly name: string;
  /** The epoch that grows: 1, and one more for each restore of the store from an older copy. */
  readonly epoch: number;
  /** The 32-byte seed of the key in use. Those of older keys are gone. */
  readonly seed: Uint8Array;
  /** Oldest first; the last is in use. */
  readonly keys: readonly LogKey[];
};

/** A key each year for a lifetime. With its note each takes up to 1.2 kB; a secret file has at most 64 KiB. */
export const LOG_KEYS_MAX = 40;

/** A name is in every checkpoint three times, and in each key's note five times. */
const NAME_BYTES_MAX = 128;

/** The origin of the log that grows, which is also its keys' name: `credence.local/market-1a2b3c4d/1`. */
export function logOrigin({ name, epoch }: Pick<LogKeyFile, "name" | "epoch">): string {
  return originOf(name, epoch);
}

type Wanted = {
  /** The configuration's name: part of a name that is drawn. */
  readonly config: string;
  /** The operator's own name for the log, as `logs.example/market`; one that is made already keeps its name. */
  readonly name?: string;
  /** False: the store has a log, and its key must be there. */
  readonly isNewLog: boolean;
};

/**
 * The log's key file at the path, made where there is none yet, with an empty list of erasures beside it. Throws `key_file_unsafe` when it is missing although the store has a log, and
 * `log_malformed` for a name that no key may have: a space, a plus, nothing, or over 128 bytes.
 */
export async function ensureLogKeyFile(path: string, { config, name, isNewLog }: Wanted): Promise<LogKeyFile> {
  if (existsSync(path)) return readLogKeyFile(path);
  if (!isNewLog) throw new CredenceError("key_file_unsafe", `there is no log key file at ${path}, and the store's log was signed with one`);
  await ensureErasureList(logFilesBeside(path).erasures);
  const file = newLogKeyFile(name ?? `credence.local/${config}-${randomBytes(4).toString("hex")}`);
  await writeLogKeyFile(path, file);
  return file;
}

/** Reads the log's key file. Throws `key_file_unsafe` when it is missing, damaged or readable by others. */
export async function readLogKeyFile(path: string): Promise<LogKeyFile> {
  const text = await readSecretFile(path);
  try {
    return parseLogKeyFile(JSON.parse(text.toString()));
  } catch (cause) {
    throw new CredenceError("key_file_unsafe", `the log key file ${path} is damaged; wanted the JSON that Credence wrote`, { cause });
  }
}

/** Writes the log's key file, durably and readable by its owner only. */
export async function writeLogKeyFile(path: string, { name, epoch, seed, keys }: LogKeyFile): Promise<void> {
  const texts = keys.map(({ publicKey, since, note }) => ({ publicKey: base64(publicKey), since, note }));
  const document = { credence: "log key", name, epoch, seed: base64(seed), keys: texts };
  await writeFileDurable(path, `${JSON.stringify(document, null, 2)}\n`, { mode: 0o600 });
}

function newLogKeyFile(name: string): LogKeyFile {
  const seed = newSeed();
  return checked({ name, epoch: 1, seed, keys: [{ publicKey: publicKeyOf(seed), since: 1 }] });
}

type Document = { name: string; epoch: number; seed: string; keys: { publicKey: string; since: number; note?: string }[] };

function parseLogKeyFile({ name, epoch, seed, keys }: Document): LogKeyFile {
  return checked({
    name,
    epoch,
    seed: bytesOf(seed),
    keys: keys.map(({ publicKey, since, note }) => {
      const key = { publicKey: bytesOf(publicKey), since };
      return note === undefined ? key : { ...key, note };
    }),
  });
}

/** Says so when what it is made of does not fit together: one bit of a seed changed, and it would sign as somebody unknown. */
function checked(file: LogKeyFile): LogKeyFile {
  const { name, epoch, seed, keys } = file;
  const last = keys.at(-1);
  if (!isEpoch(epoch) || keys.some(({ since }, at) => !isEpoch(since) || since > (keys[at + 1]?.since ?? epoch))) {
    throw new CredenceError("log_malformed", `the epochs of a log's keys do not ascend to ${epoch}`);
  }
  const nameBytes = Buffer.byteLength(name);
  if (nameBytes > NAME_BYTES_MAX)
    throw new CredenceError("log_malformed", `a log's name has ${nameBytes} bytes; wanted at most ${NAME_BYTES_MAX}`);
  for (const { publicKey } of keys) verifierKeyOf(sha256, { name, kind: "ed25519", publicKey });
  if (last !== undefined && Buffer.compare(publicKeyOf(seed), last.publicKey) === 0) return file;
  throw new CredenceError("log_malformed", "the seed in the log key file is not that of its last key");
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");

function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(Buffer.from(text, "base64"));
  if (bytes.length === KEY_BYTES && base64(bytes) === text) return bytes;
  throw new CredenceError("log_malformed", `a key in the log key file has ${bytes.length} bytes; wanted base64 of ${KEY_BYTES}`);
}
