import { progressLine } from "../lib/node/index.ts";
import { examineStore } from "../service/index.ts";
import type { Command } from "./command.ts";
import { configFor } from "./config-for.ts";
import { doctorReport } from "./doctor-report.ts";
import { dataDir } from "./place-for.ts";
import { withApp } from "./with-app.ts";

/** `credence doctor`: whether the store is sound, rule by rule; changes nothing. */
export const doctor: Command = async (given) => {
  const config = await configFor(given);
  return withApp(given, config, async ({ installation, keyFile, isEmbedded }) => {
    const progress = progressLine({ unit: "rows", stream: given.streams.stderr });
    let [done, ofRule, rule] = [0, 0, ""];
    const findings = await examineStore(installation, {
      keyFile,
      ...(isEmbedded ? { dataDir: dataDir(given) } : {}),
      isDeep: given.has("deep"),
      onProgress: ({ check, rows }) => {
        if (check !== rule) [done, ofRule, rule] = [done + ofRule, 0, check];
        ofRule = rows;
        progress.update(done + ofRule);
      },
    });
    progress.done();
    return doctorReport(findings);
  });
};
