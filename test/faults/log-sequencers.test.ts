import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Installation, openChecks, type Sequencer, sequenceRound, startSequencer, waitForLog } from "../../src/service/index.ts";
import { isUnavailable, openPool, type Pool, tryLockSequencer } from "../../src/store/index.ts";
import { ownDatabase } from "../databases.ts";
import { type LogWatch, watchLog } from "../log-watch.ts";
import { type OpenedStore, openStore } from "../open-store.ts";
import { stateOf } from "../stating.ts";

/** Faults of those who sequence, and of what they sequence on, by name: see docs/guides/log.md, "What it withstands". */
const running: Sequencer[] = [];
const started = (installation: Installation, onFailure: (error: unknown) => void = () => {}): Sequencer => {
  const sequencer = startSequencer(installation, onFailure);
  running.push(sequencer);
  return sequencer;
};
afterEach(async () => {
  await Promise.all(running.splice(0).map((sequencer) => sequencer.close()));
});

const round = (by: Installation) => sequenceRound({ installation: by, log: by.log, state: { tree: undefined } });

/** However slow the machine is, and however long the store is gone; the runner's own limit ends it. */
async function settled(sequencer: Sequencer): Promise<void> {
  const isSettled = () =>
    sequencer.settle().catch((error: unknown) => {
      if (isUnavailable(error)) return false;
      throw error;
    });
  while (!(await isSettled()));
}

describe("several processes on one store", () => {
  let store: OpenedStore;
  let watch: LogWatch;
  const stated: string[] = [];
  beforeAll(async () => {
    store = await openStore();
    watch = await watchLog(store.pool);
  });
  afterAll(() => store.close());

  it("two_sequencers_at_once: while records and checks come in, each statement becomes one leaf", async () => {
    const processes = [store.installation, await store.another(), await store.another()];
    const failures: unknown[] = [];
    // Two loops in each: more than there ever are.
    const loops = [...processes, ...processes].map((process) => started(process, (error) => failures.push(error)));
    const sources = processes.map(async (process, at) => {
      const check = openChecks(process);
      for (let batch = 0; batch < 12; batch++) {
        const traders = Array.from({ length: 5 }, (_, i) => `account:otc:${(at + batch + i) % 7}`);
        stated.push(...(await stateOf(process, traders, check)));
      }
    });
    // And rounds out of turn, as fast as they go.
    const rounds = processes.map(async (process) => {
      for (let i = 0; i < 40; i++) await round(process);
    });
    await Promise.all([...sources, ...rounds]);
    await Promise.all(loops.map(settled));
    await Promise.all(running.splice(0).map((sequencer) => sequencer.close()));
    expect(failures).toEqual([]);
    expect(stated).toHaveLength(3 * 12 * 10);
    expect(await watch.expectWhole(store.installation, stated)).toBeGreaterThan(5);
  });

  it("two_sequencers_at_once: the slower one never puts an older checkpoint beside the key", async () => {
    const [slow, quick] = [store.installation, await store.another()];
    const isAtIt = Promise.withResolvers<void>();
    const mayGoOn = Promise.withResolvers<void>();
    const keepCheckpoint = async (checkpoint: string): Promise<number> => {
      isAtIt.resolve();
      await mayGoOn.promise;
      return slow.log.keepCheckpoint(checkpoint);
    };
    const laid: string[] = [];
    const keepLater = async (checkpoint: string): Promise<number> => {
      laid.push(checkpoint);
      return quick.log.keepCheckpoint(checkpoint);
    };
    stated.push(...(await stateOf(slow, ["account:otc:1"])));
    const first = round({ ...slow, log: { ...slow.log, keepCheckpoint } });
    await isAtIt.promise;
    stated.push(...(await stateOf(slow, ["account:otc:1"])));
    const second = round({ ...quick, log: { ...quick.log, keepCheckpoint: keepLater } });
    await untilWaitingForLock(store.pool);
    expect(laid, "it waits for the slow one").toEqual([]);
    mayGoOn.resolve();
    await Promise.all([first, second]);
    await watch.expectWhole(store.installation, stated);
  });

  it("holder_dies: the place of a session that ends is taken at once", async () => {
    const holder = await holdPlace(store);
    const loop = started(store.installation);
    const ids = await stateOf(store.installation, ["account:otc:2"]);
    stated.push(...ids);
    expect(await round(store.installation), "the place is taken").toBeUndefined();
    await store.pool`select pg_terminate_backend(${holder.pid})`;
    await waitForLog(store.installation, ids);
    await expect(holder.holding).rejects.toSatisfy(isUnavailable);
    await holder.close();
    await settled(loop);
    await watch.expectWhole(store.installation, stated);
  });

  it("holder_dies: one that is stopped without dying loses its place too", async () => {
    const holder = await holdPlace(store);
    const loop = started(store.installation);
    stated.push(...(await stateOf(store.installation, ["account:otc:3"])));
    await settled(loop);
    await expect(holder.holding).rejects.toSatisfy(isUnavailable);
    await holder.close();
    await watch.expectWhole(store.installation, stated);
  });
});

describe("a store that goes away", () => {
  it("store_gone_mid_round: when it is back, the sequencer goes on by itself", async () => {
    const database = await ownDatabase("market");
    const store = await openStore("market", database);
    const watch = await watchLog(store.pool);
    const stated = await stateOf(store.installation, ["account:otc:a"]);
    const { log } = store.installation;
    const kills: string[] = [];
    const killOnce = async (where: string): Promise<void> => {
      if (kills.includes(where)) return;
      kills.push(where);
      await database.kill();
      await database.start();
    };
    const installation: Installation = {
      ...store.installation,
      log: {
        ...log,
        sign: async (message) => {
          await killOnce("with its tiles written and nothing committed");
          return log.sign(message);
        },
        keepCheckpoint: async (checkpoint) => {
          await killOnce("committed and not published");
          return log.keepCheckpoint(checkpoint);
        },
      },
    };
    await settled(started(installation));
    stated.push(...(await stateOf(store.installation, ["account:otc:a", "account:otc:b"])));
    for (const sequencer of running) await settled(sequencer);
    expect(kills).toHaveLength(2);
    await watch.expectWhole(store.installation, stated);
    await Promise.all(running.splice(0).map((sequencer) => sequencer.close()));
    await store.close();
  });
});

type Holder = { readonly pid: number; readonly holding: Promise<void>; readonly close: () => Promise<void> };

/** Another process in the middle of a round, which does not go on. */
async function holdPlace({ target }: OpenedStore): Promise<Holder> {
  const pool = openPool(target, { max: 1 });
  const { promise: never, resolve: end } = Promise.withResolvers<void>();
  const { promise: pid, resolve: tell } = Promise.withResolvers<number>();
  const holding = pool.begin(async (tx) => {
    while (!(await tryLockSequencer(tx)));
    const [own] = await tx<{ pid: number }>`select pg_backend_pid() as pid`;
    tell(own?.pid ?? 0);
    await never;
  });
  // It is looked at later.
  holding.catch(() => {});
  const close = async () => {
    end();
    await holding.catch(() => {});
    await pool.end();
  };
  return {
    pid: await pid,
    get holding() {
      end();
      return holding;
    },
    close,
  };
}

async function untilWaitingForLock(pool: Pool): Promise<void> {
  for (;;) {
    const waiting = await pool`select from pg_locks where locktype = 'advisory' and not granted
      and database = (select oid from pg_database where datname = current_database())`;
    if (waiting.length > 0) return;
  }
}
