import { dirname, join } from "node:path";
import { progressLine } from "../lib/node/index.ts";
import { checkLog, readWitnessPolicy } from "../service/index.ts";
import type { Command } from "./command.ts";
import { configFor } from "./config-for.ts";
import { findingsReport } from "./findings-report.ts";
import { withApp } from "./with-app.ts";

/** `credence log check`: whether the log is sound, down to each statement; changes nothing. */
export const logCheck: Command = async (given) => {
  const config = await configFor(given);
  return withApp(given, config, async ({ installation, keyFile }) => {
    const { witnesses } = await readWitnessPolicy(join(dirname(keyFile), "witnesses.json"));
    const progress = progressLine({ unit: "leaves", stream: given.streams.stderr });
    let [done, ofRule, last] = [0, 0, ""];
    const findings = await checkLog(installation, {
      witnesses: witnesses.map(({ key }) => key),
      onProgress: ({ rule, rows }) => {
        if (rule !== last || rows < ofRule) [done, ofRule, last] = [done + ofRule, 0, rule];
        ofRule = rows;
        progress.update(done + ofRule);
      },
    });
    progress.done();
    return findingsReport("The log", findings);
  });
};
