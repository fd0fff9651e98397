import { resolve } from "node:path";
import { formatBytes, formatCount } from "../lib/index.ts";
import { writeFileDurable } from "../lib/node/index.ts";
import { subjectFile } from "../service/index.ts";
import { accountName } from "./account-name.ts";
import type { Command } from "./command.ts";
import { configFor } from "./config-for.ts";
import { withApp } from "./with-app.ts";

/** Readable by its owner only: it is somebody's file. */
const FILE_MODE = 0o600;

/** `credence file`: everything held about one subject, written as a document that proves itself. */
export const file: Command = async (given) => {
  const config = await configFor(given);
  const out = resolve(given.needed("out"));
  return withApp(given, config, async ({ installation, settleLog }) => {
    const isSettled = await settleLog();
    // Who runs the installation sees every file, as an operator's key does, and is named in it.
    const viewer = { role: "operator", holder: accountName(), registers: [] } as const;
    const document = await subjectFile(installation, { subject: given.word(0), viewer });
    const text = `${JSON.stringify(document, null, 1)}\n`;
    await writeFileDurable(out, text, { mode: FILE_MODE });
    const statements = document.chains.reduce((sum, chain) => sum + chain.statements.length, 0);
    const late = isSettled ? "" : " What was stated in the last seconds is not in the log yet, nor in the file.";
    return {
      text: `${formatCount(statements)} statements, ${formatBytes(Buffer.byteLength(text))}: ${out}\nVerify it anywhere, offline: credence verify ${given.needed("out")}${late}`,
      json: { out, statements, isSettled },
    };
  });
};
