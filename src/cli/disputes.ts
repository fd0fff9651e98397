import { listWork } from "../service/dispute/index.ts";
import type { Command } from "./command.ts";
import { configFor } from "./config-for.ts";
import { disputesReport } from "./disputes-report.ts";
import { withApp } from "./with-app.ts";

const LIMIT = 20;
const LIMIT_MAX = 1_000;

/** `credence disputes`: what waits for the operator, the least time left first. */
export const disputes: Command = async (given) => {
  const limit = given.whole("limit", { min: 1, max: LIMIT_MAX }) ?? LIMIT;
  const config = await configFor(given);
  return withApp(given, config, async ({ installation }) =>
    disputesReport(await listWork(installation, { viewer: { is: "operator" }, limit })),
  );
};
