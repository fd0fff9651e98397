import { type Session, unclaimReferences } from "../../store/index.ts";
import { type Installation, sourceId } from "../installation.ts";
import type { RecordResult } from "./batch.ts";
import type { PreparedBatch } from "./prepare-batch.ts";
import { refuseRemoved } from "./refuse-removed.ts";
import { settleOpenKinds } from "./subject-kind.ts";
import { writeRecords } from "./write-records.ts";

type Locked = { readonly batch: PreparedBatch; readonly versions: ReadonlyMap<string, number> };

/** Writes what was prepared; its subjects are locked, and `versions` are those they were raised to. Results in the order of the inputs. */
export async function finishBatch(tx: Session, installation: Installation, { batch, versions }: Locked): Promise<RecordResult[]> {
  const { source, records } = batch;
  const fitting = await settleOpenKinds(tx, { records, versions });
  const { kept, settled: removed } = await refuseRemoved(tx, installation, { source, records: fitting.kept, versions });
  const settled = [...fitting.settled, ...removed];
  const refused = new Set(settled.map(({ at }) => at));
  const unclaimed = records.filter(({ at }) => refused.has(at)).map(({ reference }) => reference);
  await unclaimReferences(tx, sourceId(installation, source), unclaimed);
  const written = await writeRecords(tx, installation, { source, records: kept, versions });
  return [...batch.settled, ...settled, ...written].sort((a, b) => a.at - b.at).map(({ result }) => result);
}
