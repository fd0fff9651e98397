import { STATEMENT_KINDS } from "../../core/statement/index.ts";
import { brokenQueueRows, lateCommits, leftOut, readWaiting, type WaitingStatement } from "../../store/index.ts";
import { openStatement } from "../log/index.ts";
import { checkOpening } from "./check-opening.ts";
import { commitmentText } from "./log-digests.ts";
import type { LogScene } from "./log-scene.ts";

/** What a receipt promises: "in the log within 60 s". */
const WAIT_MICROS_MAX = 60_000_000;

/** Whether every statement is in the log or waits for it, as what it is, and not for long. */
export async function checkQueue(scene: LogScene): Promise<void> {
  const { tx, faults, extent } = scene;
  faults.nothing_left_out.addAll(await brokenQueueRows(tx));
  await readWaiting(tx, async (rows) => {
    for (const row of rows) checkWaiting(scene, row);
    extent.waiting += rows.length;
    scene.onRows("nothing_left_out", extent.waiting);
  });
  faults.nothing_left_out.addAll(await leftOut(tx));
  faults.queue_prompt.addAll(await lateCommits(tx, scene.now - WAIT_MICROS_MAX));
}

function checkWaiting(scene: LogScene, row: WaitingStatement): void {
  const { subject, statement, commitment } = row;
  const kind = STATEMENT_KINDS[row.kindNumber];
  const fault = (said: string) => scene.faults.nothing_left_out.add({ subject, statement, fault: said });
  if (kind === undefined) fault(`waits as kind ${row.kindNumber}, which there is not`);
  if (row.isLogged) fault("waits for the log, and is in it");
  const opened = openStatement(scene.keys, row);
  checkOpening(scene, { row, opened, kind, place: {} }, "nothing_left_out");
  if (opened.is === "open" && commitmentText(opened.opening) !== commitment.toString("latin1")) {
    fault("waits as another: body or salt were changed");
  }
}
