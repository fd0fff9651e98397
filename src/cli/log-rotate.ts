import { formatVerifierKey, type VerifierKey } from "../core/log/index.ts";
import { openVacantPlace } from "../place.ts";
import { replaceLostLogKey, rotateLogKey } from "../service/index.ts";
import type { Command } from "./command.ts";
import { configFor } from "./config-for.ts";
import type { Given } from "./given.ts";
import { placeFor } from "./place-for.ts";
import type { Report } from "./report.ts";
import { untilStopped, withApp } from "./with-app.ts";
import { wrapText } from "./wrap-text.ts";

/** `credence log rotate`: a new key for the log, with the old one's word for it; or in the place of one that is lost. */
export const logRotate: Command = async (given) => {
  const config = await configFor(given);
  if (given.has("keyLost")) return untilStopped(() => openVacantPlace(placeFor(given, { config })), replaced);
  return withApp(given, config, async ({ installation }) =>
    rotatedReport(given, await rotateLogKey(installation), installation.log.files.logKey),
  );
};

type Rotated = { readonly key: VerifierKey; readonly before: VerifierKey };

function rotatedReport(given: Given, { key, before }: Rotated, file: string): Report {
  const [inUse, older] = [formatVerifierKey(key), formatVerifierKey(before)];
  const text = `This key signs the log from now on; running servers need no restart. The key before it, ${older}, gave its word for it in the log, and is gone from ${file}. Give the new one to whoever verifies or witnesses the log, and copy the file anew.`;
  return { text: [given.ink.bold(inUse), wrapText(text)].join("\n"), json: { inUse, before: older } };
}

type Keyless = Awaited<ReturnType<typeof openVacantPlace>>;

async function replaced({ target: { pool, logFiles } }: Keyless): Promise<Report> {
  const epoch = await replaceLostLogKey(pool, logFiles);
  const text = `A new key lies in ${logFiles.logKey}. No older key gave its word for it: tell everybody who verifies or witnesses the log. Log ${epoch} begins when the store is next opened; credence log key shows the key then.`;
  return { text: wrapText(text), json: { epoch } };
}
