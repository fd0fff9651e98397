import { type RaterClass, type Register, registerKey } from "../core/law/index.ts";
import { type ContentReader, contentReaderOf, type ReadRecord } from "../core/record/index.ts";
import { CredenceError } from "../errors.ts";
import {
  type CountedRow,
  dropTally,
  type Keyring,
  lockTallies,
  open,
  otherVersions,
  type Pool,
  type RecountedRow,
  readCountedUnder,
  rebuildTally,
  refoldStates,
  uuidBytes,
  writeRecounted,
} from "../store/index.ts";
import { laterVersion } from "../store/law-changes/index.ts";
import type { OpenRegister } from "./installation.ts";
import { slotDigest } from "./record-digests.ts";

/**
 * Has every record of a register count under the version in use: reads the bodies of those that came in under another, and remakes
 * slots and tallies, in one transaction. Returns how many records there were; none, at the cost of a look, where nothing changed.
 */
export async function recountRegister(pool: Pool, keys: Keyring, { id, register }: OpenRegister): Promise<number> {
  const others = await otherVersions(pool, register);
  if (others.length === 0) return 0;
  const read = contentReaderOf(register);
  return pool.begin(async (tx) => {
    await lockTallies(tx);
    let recounted = 0;
    for (;;) {
      const rows = await readCountedUnder(
        tx,
        others.map((other) => other.id),
      );
      if (rows.length === 0) break;
      await writeRecounted(
        tx,
        id,
        rows.map((row) =>
          recountedOf(keys, row, readUnder(register, read, { text: textOf(keys, row), raterClass: row.raterClass ?? undefined })),
        ),
      );
      recounted += rows.length;
    }
    if (recounted > 0) {
      await refoldStates(tx);
      await rebuildTally(tx, register, id);
      for (const { version } of others) await dropTally(tx, { name: register.name, version });
    }
    return recounted;
  });
}

/**
 * A register only goes forward: the records' counts were remade by the later version, and the tallies of this one are gone. Throws
 * `register_outdated` before anything is changed.
 */
export async function demandNoLaterRegister(pool: Pool, registers: readonly Register[]): Promise<void> {
  for (const register of registers) {
    const later = await laterVersion(pool, register);
    if (later === undefined) continue;
    const key = registerKey({ ...register, version: later });
    const message = `the configuration has ${registerKey(register)}, and the store counts its records under ${key}; wanted version ${later} or a later one`;
    throw new CredenceError("register_outdated", message, {
      details: { register: register.name, version: register.version, wanted: later },
    });
  }
}

type Told = { readonly text: string; readonly raterClass: RaterClass | undefined };

/** A new version may not forget a record type: the store holds records of it. */
function readUnder(register: Register, read: ContentReader, { text, raterClass }: Told): ReadRecord {
  try {
    return read(text, raterClass);
  } catch (cause) {
    const message = `${registerKey(register)} cannot read a record that came in under an earlier version; wanted every record type kept`;
    throw new CredenceError("config_against_law", message, { cause });
  }
}

function textOf(keys: Keyring, row: CountedRow): string {
  if (!row.isSealed) return row.body.toString("utf8");
  return open(keys.subjectKey(row.subject, row), uuidBytes(row.record), row.body);
}

function recountedOf(keys: Keyring, { subject, record }: CountedRow, read: ReadRecord): RecountedRow {
  const { counts, adverse, expiresAt, slot } = read;
  return { subject, record, counts, isAdverse: adverse, expiresAt, slot: slot === undefined ? undefined : slotDigest(keys, slot) };
}
