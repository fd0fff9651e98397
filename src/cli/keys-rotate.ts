import { formatCount } from "../lib/index.ts";
import { progressLine } from "../lib/node/index.ts";
import { rotateKeys } from "../service/index.ts";
import type { Command } from "./command.ts";
import { configFor } from "./config-for.ts";
import { withApp } from "./with-app.ts";
import { wrapText } from "./wrap-text.ts";

/** `credence keys rotate`: new keys in the key file, and every row moved to them; goes on where it was broken off. */
export const keysRotate: Command = async (given) => {
  const config = await configFor(given);
  return withApp(given, config, async ({ installation, keyFile }) => {
    const progress = progressLine({ unit: "rows", stream: given.streams.stderr });
    const rotation = await rotateKeys(installation, keyFile, ({ done, total }) => {
      if (total > 0) progress.update(done, done / total);
    });
    progress.done();
    const { version, isContinued, rows } = rotation;
    const begun = isContinued ? "The rotation that had been broken off is finished" : "The keys are rotated";
    const text = `${begun}: version ${version} is in use, ${formatCount(rows)} rows were moved to it, and the old keys are gone from ${keyFile}. Back the key file up anew; running servers need no restart.`;
    return { text: wrapText(text), json: { ...rotation, keyFile } };
  });
};
