import { basename, resolve } from "node:path";
import { formatBytes, formatCount } from "../lib/index.ts";
import { progressLine } from "../lib/node/index.ts";
import { backupStore } from "../service/index.ts";
import type { Command } from "./command.ts";
import { configFor } from "./config-for.ts";
import { withApp } from "./with-app.ts";
import { wrapText } from "./wrap-text.ts";

/** `credence backup`: the store as it is at this moment, in two files. Servers may run on. */
export const backup: Command = async (given) => {
  const path = resolve(given.word(0));
  const config = await configFor(given);
  return withApp(given, config, async ({ installation, keyFile }) => {
    const progress = progressLine({ unit: "rows", stream: given.streams.stderr });
    const summary = await backupStore(installation, path, ({ rows, total }) => progress.update(rows, total === 0 ? 1 : rows / total));
    progress.done();
    const { rows, tables, file, fileBytes, keysFile, keysBytes } = summary;
    const { logKey, checkpoint, erasures } = installation.log.files;
    const logFiles = [logKey, checkpoint, erasures].map((path) => resolve(path));
    const sentences = [
      `${formatCount(rows)} rows of ${tables} tables are in ${file} (${formatBytes(fileBytes)}), the subjects' keys in ${keysFile} (${formatBytes(keysBytes)}).`,
      `In neither is the key file, ${resolve(keyFile)}: keep a copy of it, and keep it apart, or nobody can ever be looked up in what is restored.`,
      `Copy with it the files of the log beside it, each time: ${logFiles.map((path) => basename(path)).join(", ")}. Without the first nobody can go on with the log, without the last what was erased comes back.`,
    ];
    return {
      text: sentences.map((sentence) => wrapText(sentence)).join("\n"),
      json: { ...summary, keyFile: resolve(keyFile), logFiles },
    };
  });
};
