import { resolve } from "node:path";
import { cardReading, modelCardPage } from "../core/model-card/index.ts";
import { namesIn } from "../core/report/index.ts";
import { CredenceError } from "../errors.ts";
import { formatBytes } from "../lib/index.ts";
import { writeFileDurable } from "../lib/node/index.ts";
import { readModelCard } from "../service/model-card/index.ts";
import type { Command } from "./command.ts";
import { configFor } from "./config-for.ts";
import { withApp } from "./with-app.ts";
import { wrapText } from "./wrap-text.ts";

/** What is measured where --last does not say: so much of the outcomes, the latest. */
const LAST_SHARE = 0.4;

/** For everybody to read: nothing in it is about anybody. */
const FILE_MODE = 0o644;

/** `credence model card`: what serves a purpose, how true it is and where its limits are, as one page that needs nothing else. */
export const modelCard: Command = async (given) => {
  const purpose = given.word(0);
  const config = await configFor(given, { purpose });
  const last = given.number("last", { min: 0.001, max: 1 }) ?? LAST_SHARE;
  const out = given.text("out") ?? `${purpose}-model.html`;
  return withApp(given, config, async ({ installation }) => {
    given.note(`Replaying the history of ${purpose} ...`);
    const card = await readModelCard(installation, { purpose, last });
    const page = modelCardPage(card, cardReading("en", namesIn(config, "en")));
    await write(out, page);
    const { version, digest, months, backtest } = card;
    return {
      text: wrapText(`The card of model ${version} of ${purpose} (${formatBytes(Buffer.byteLength(page))}): ${out}`),
      json: { out: resolve(out), purpose, version, digest, months: months.length, outcomes: backtest?.outcomes ?? 0 },
    };
  });
};

async function write(path: string, page: string): Promise<void> {
  try {
    await writeFileDurable(resolve(path), page, { mode: FILE_MODE });
  } catch (cause) {
    throw new CredenceError("file_unreadable", `${path} cannot be written`, { cause });
  }
}
