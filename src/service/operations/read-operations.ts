import { statfs } from "node:fs/promises";
import { type Holdings, readHoldings, withStore } from "../../store/index.ts";
import { readStoreSize, readWorkLeft, type StoreSize, type WorkLeft } from "../../store/jobs/index.ts";
import type { Installation } from "../installation.ts";
import { showLaw } from "../law-change/index.ts";
import { type LogLag, readLogLag } from "../log/index.ts";
import { type NoticeLag, readNoticeLag } from "../notices/index.ts";
import { countOpenVerifications } from "../sign-in/index.ts";
import type { Workshop } from "./workshop.ts";

/** What an operator watches of a store. */
export type Operations = {
  readonly log: LogLag;
  readonly notices: NoticeLag;
  readonly holdings: Holdings;
  readonly size: StoreSize;
  /** Of the disk on which the data lie; undefined where that is another machine's. */
  readonly disk: { readonly freeBytes: number; readonly totalBytes: number } | undefined;
  readonly work: WorkLeft & { readonly verifications: number; readonly lawChanges: number };
};

/** A deadline is near within this time: a week holds five working days. */
const SOON_MICROS = 7 * 24 * 60 * 60 * 1_000_000;

/** Reads how a store does. Throws `store_unavailable`. */
export async function readOperations(installation: Installation, { dataDir }: Pick<Workshop, "dataDir">): Promise<Operations> {
  const { pool } = installation;
  const at = installation.now();
  const [log, notices, law, verifications, disk, [holdings, size, work]] = await Promise.all([
    readLogLag(installation),
    readNoticeLag(installation),
    showLaw(installation),
    countOpenVerifications(installation),
    dataDir === undefined ? undefined : diskOf(dataDir),
    withStore(() => Promise.all([readHoldings(pool), readStoreSize(pool), readWorkLeft(pool, { at, soon: at + SOON_MICROS })])),
  ]);
  return { log, notices, holdings, size, disk, work: { ...work, verifications, lawChanges: law.changes.length } };
}

async function diskOf(folder: string) {
  const { bavail, blocks, bsize } = await statfs(folder);
  return { freeBytes: bavail * bsize, totalBytes: blocks * bsize };
}
