import { formatCount, formatDay, formatInstant } from "../lib/index.ts";
import { progressLine } from "../lib/node/index.ts";
import { openVacantPlace } from "../place.ts";
import { type RestoreSummary, type RestoreTarget, restoreStore } from "../service/index.ts";
import { nowMicros } from "../wall-clock.ts";
import type { Command } from "./command.ts";
import { configFor } from "./config-for.ts";
import type { Given } from "./given.ts";
import { placeFor } from "./place-for.ts";
import type { Report } from "./report.ts";
import { untilStopped } from "./with-app.ts";
import { wrapText } from "./wrap-text.ts";

/** `credence restore`: a backup into an empty store; all of it, or nothing. */
export const restore: Command = async (given) => {
  const config = await configFor(given);
  const place = placeFor(given, { config, records: given.has("simulated") ? "simulated" : "real" });
  return untilStopped(
    () =>
      openVacantPlace(place, { keyFile: given.text("keyFile"), logFolder: given.text("logFiles"), isLogKeyLost: given.has("logKeyLost") }),
    ({ target }, stopped) => Promise.race([restored({ ...target, now: nowMicros }, given), stopped]),
  );
};

async function restored(target: RestoreTarget, given: Given): Promise<Report> {
  const progress = progressLine({ unit: "rows", stream: given.streams.stderr });
  const summary = await restoreStore(target, {
    path: given.word(0),
    isWithoutKeys: given.has("withoutKeys"),
    isLogKeyLost: given.has("logKeyLost"),
    // Every row is read twice: to see that the files are whole, and to load them.
    onProgress: ({ step, rows, total }) => progress.update(rows, total === 0 ? 1 : (rows / total + (step === "loaded" ? 1 : 0)) / 2),
  });
  progress.done();
  return restoreReport(summary);
}

/** What was restored, and what is lost. */
export function restoreReport({ madeAt, rows, tables, subjectsWithoutKey, nextEpoch }: RestoreSummary): Report {
  const lost =
    subjectsWithoutKey === 0
      ? ""
      : ` ${formatCount(subjectsWithoutKey)} ${subjectsWithoutKey === 1 ? "subject has" : "subjects have"} no key: erased since, or restored without keys.`;
  const log = nextEpoch === undefined ? "" : ` Its log has ended with that: log ${nextEpoch} begins when the store is next opened.`;
  const text = `${formatCount(rows)} rows of ${tables} tables were restored, as they were on ${formatDay(madeAt)}.${lost}${log} credence doctor examines them.`;
  return { text: wrapText(text), json: { rows, tables, subjectsWithoutKey, nextEpoch, madeAt: formatInstant(madeAt) } };
}
