import { type MeasuredBacktest, measuredBacktest } from "../../core/model/index.ts";
import { monthOf } from "../../lib/index.ts";
import { withStore } from "../../store/index.ts";
import { readLastMeasurement } from "../../store/measurements/index.ts";
import { backtestPurpose } from "../backtest-purpose.ts";
import { type Installation, purposeOf } from "../installation.ts";
import { activeForm } from "../model-activation.ts";
import { keepMeasurement } from "./keep-measurement.ts";

/** What is published is of this last share of the outcomes, as what the commands print where they are not told otherwise. */
const LAST_SHARE = 0.4;

/**
 * Replays a purpose's history under its active form, and keeps what came of it. Too few outcomes are measured and not kept. Throws `purpose_unknown` or
 * `store_unavailable`.
 */
export async function measurePurpose(installation: Installation, purpose: string): Promise<MeasuredBacktest | undefined> {
  const report = await backtestPurpose(installation, { purpose, last: LAST_SHARE });
  const document = measuredBacktest(report, { last: LAST_SHARE });
  if (document !== undefined) await keepMeasurement(installation, { purpose, kind: "backtest", document });
  return document;
}

/**
 * Measures each purpose that was not measured in this UTC month, or whose form is another since; with `isNew`, because records came, each. Returns
 * the purposes measured. Throws `store_unavailable`.
 */
export async function measureModels(installation: Installation, { isNew }: { readonly isNew: boolean }): Promise<string[]> {
  const measured: string[] = [];
  for (const purpose of installation.purposes.keys()) {
    if (!isNew && !(await isDue(installation, purpose))) continue;
    if ((await measurePurpose(installation, purpose)) !== undefined) measured.push(purpose);
  }
  return measured;
}

async function isDue(installation: Installation, name: string): Promise<boolean> {
  const purpose = purposeOf(installation, name);
  return withStore(async () => {
    const last = await readLastMeasurement(installation.pool, { purpose: name, kind: "backtest" });
    if (last === undefined || monthOf(last.measuredAt) !== monthOf(installation.now())) return true;
    // Written by us, and as the log has it.
    const { form } = JSON.parse(last.document) as MeasuredBacktest;
    return form !== (await activeForm(installation.pool, { purpose })).kind;
  });
}
