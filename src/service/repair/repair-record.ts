import { CredenceError } from "../../errors.ts";
import { withStore } from "../../store/index.ts";
import { chainOfStatement } from "../../store/log/index.ts";
import type { Installation } from "../installation.ts";
import { receiptOf } from "../log/index.ts";
import { withKeys } from "../with-keys.ts";
import { repairBatch } from "./repair-batch.ts";

/** An operator granting a subject's application that an adverse record, which is right, stops counting before its time. */
export type RepairApplication = {
  readonly record: string;
  /** The provision, as the operator cites it, in 1 to 500 characters. */
  readonly basis: string;
  readonly operator: string;
};

/** What was repaired; `at` in UTC microseconds. */
type Granted = { readonly record: string; readonly subject: string; readonly at: number; readonly receipt: string };

const BASIS_CHARS_MAX = 500;

/**
 * Ends one adverse record before its time, on application. As in a campaign it goes with all that it said, and no answer is given anew. Throws
 * `statement_unknown`, `repair_refused` for a record that is not adverse, was taken back, or waits for the log, or `store_unavailable`.
 */
export async function repairRecord(installation: Installation, { record, basis, operator }: RepairApplication): Promise<Granted> {
  if (basis.trim() === "" || basis.length > BASIS_CHARS_MAX || !basis.isWellFormed()) {
    throw new CredenceError("repair_refused", `the basis has ${basis.length} characters; wanted 1 to ${BASIS_CHARS_MAX} of text`);
  }
  return withStore(async () => {
    const subject = await chainOfStatement(installation.pool, record);
    if (subject === undefined) throw new CredenceError("statement_unknown", "no record has this id");
    const at = installation.now();
    const { stated } = await withKeys(installation, (held) =>
      held.pool.begin(async (tx) => {
        const keys = [{ subject, statement: record }];
        const repaired = await repairBatch(tx, held, { campaign: "application", basis, operator, keys });
        if (repaired.records.length > 0) return repaired;
        throw new CredenceError(
          "repair_refused",
          "the record is not adverse, was taken back, or still waits for the log; nothing was changed",
        );
      }),
    );
    return { record, subject, at, receipt: await receiptOf(installation, stated) };
  });
}
