import { formatVerifierKey } from "../core/log/index.ts";
import { readLogKeys } from "../service/index.ts";
import type { Command } from "./command.ts";
import { configFor } from "./config-for.ts";
import { withApp } from "./with-app.ts";
import { wrapText } from "./wrap-text.ts";

/** `credence log key`: the public keys of the log, as witnesses, monitors and `credence verify --key` take them. */
export const logKey: Command = async (given) => {
  const epoch = given.whole("epoch", { min: 1, max: EPOCHS_MAX });
  const config = await configFor(given);
  return withApp(given, config, async ({ installation }) => {
    const found = await readLogKeys(installation, epoch);
    const keys = found.map(formatVerifierKey);
    const [inUse = ""] = keys.slice(-1);
    const older = keys.slice(0, -1);
    const lines = [given.ink.bold(inUse), wrapText("This key signs the log. Give it to whoever is to verify it or to witness it.")];
    if (older.length > 0) lines.push(wrapText("Before it signed, oldest first, each giving its word for the next:"), ...older);
    return { text: lines.join("\n"), json: { origin: found.at(-1)?.name, inUse, older } };
  });
};

/** As many as the store can number. */
const EPOCHS_MAX = 32_767;
