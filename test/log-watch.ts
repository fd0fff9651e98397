import { expect } from "vitest";
import {
  type Checkpoint,
  openTiles,
  proveConsistency,
  sha256,
  tilePath,
  tilesForConsistency,
  verifyCheckpoint,
  verifyConsistency,
} from "../src/core/log/index.ts";
import { type Installation, logCheckpoint, logTile, readLogKeys } from "../src/service/index.ts";
import { nodeEd25519Verify, type Pool, readLastCheckpoint, readQueueState } from "../src/store/index.ts";
import { runText } from "./run-text.ts";
import { unsoundLog } from "./unsound-log.ts";

/** Everything that a store's log ever signed and committed, written down by the server itself as it happens: no look comes too late. */
export type LogWatch = {
  /**
   * That the log is whole and in order: nothing waits, the check of the log finds nothing, each of these statements is one leaf, and each
   * checkpoint ever committed or published is of a beginning of what is served now. Returns how many checkpoints that were.
   */
  readonly expectWhole: (by: Installation, statements: readonly string[]) => Promise<number>;
};

/** Watches the log of a store from now on. */
export async function watchLog(pool: Pool): Promise<LogWatch> {
  await runText(pool, "create table seen_checkpoint (note text not null)");
  await runText(
    pool,
    `create function see_checkpoint() returns trigger language plpgsql as $$ begin
      insert into seen_checkpoint values (new.checkpoint);
      if new.published is not null then insert into seen_checkpoint values (new.published); end if;
      return null;
    end $$`,
  );
  await runText(pool, "create trigger see after insert or update on log_epoch for each row execute function see_checkpoint()");
  return {
    expectWhole: async (by, statements) => {
      expect(await readQueueState(by.pool)).toMatchObject({ statements: 0 });
      expect(await unsoundLog(by)).toEqual([]);
      await expectEachOnce(by, statements);
      const rows = await by.pool<{ note: string }>`select distinct note from seen_checkpoint`;
      await expectBeginnings(
        by,
        rows.map(({ note }) => note),
      );
      return rows.length;
    },
  };
}

async function expectEachOnce({ pool }: Installation, statements: readonly string[]): Promise<void> {
  const wrong = await pool<{ id: string; times: number }>`
    select given.id, count(leaf.statement) as times from unnest(${statements}::uuid[]) as given (id)
    left join leaf on leaf.statement = given.id group by given.id having count(leaf.statement) <> 1`;
  expect(wrong, "statements that are not in the log exactly once").toEqual([]);
}

/** Proven by what is served alone, as a stranger does it. */
async function expectBeginnings(by: Installation, notes: readonly string[]): Promise<void> {
  const final = await believed(by, await logCheckpoint(by));
  const beside = await readLastCheckpoint(by.log.files.checkpoint);
  expect(beside?.checkpoint, "beside the key lies what is served").toEqual(final);
  for (const note of notes) {
    const seen = await believed(by, note);
    if (seen.size > 0) await expectBeginning(by, seen, final);
  }
}

async function believed(by: Installation, note: string): Promise<Checkpoint> {
  const { checkpoint } = await verifyCheckpoint(note, { origin: by.log.origin, logKeys: await readLogKeys(by) }, nodeEd25519Verify);
  return checkpoint;
}

async function expectBeginning(by: Installation, seen: Checkpoint, final: Checkpoint): Promise<void> {
  const sizes = { from: seen.size, to: final.size };
  const tiles = new Map<string, Uint8Array>();
  for (const tile of tilesForConsistency(sizes)) tiles.set(tilePath(tile), await logTile(by, { path: tilePath(tile) }));
  const proof = seen.size === final.size ? [] : proveConsistency(sha256, sizes, openTiles(sha256, { ...final, tiles }));
  expect(
    () => verifyConsistency(sha256, { ...sizes, fromRoot: seen.root, toRoot: final.root, proof }),
    `${seen.size} leaves`,
  ).not.toThrow();
}
