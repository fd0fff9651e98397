import { join } from "node:path";
import { serveWitness } from "../app.ts";
import { formatVerifierKey } from "../core/log/index.ts";
import type { Witness } from "../service/index.ts";
import type { Command } from "./command.ts";
import { Interruption } from "./interruption.ts";
import { dataDir } from "./place-for.ts";
import type { Report } from "./report.ts";
import { untilStopped } from "./with-app.ts";
import { wrapText } from "./wrap-text.ts";

/** Beside that of `credence start`, so that both can run on one machine. */
const PORT = 8090;
const PORT_MAX = 65_535;

/** The folder of a witness's key and states within the data folder. */
const WITNESS_DIR = "witness";

/** `credence witness`: cosigns the checkpoints of other logs until it is stopped. It needs no database. */
export const witness: Command = async (given) => {
  const port = given.whole("port", { min: 0, max: PORT_MAX }) ?? PORT;
  const opening = {
    dir: join(dataDir(given), WITNESS_DIR),
    name: given.text("name"),
    logKeys: given.texts("log") ?? [],
    onEvidence: (told: string) => given.streams.stderr.write(`${told}\n`),
  };
  const serving = untilStopped(
    () => serveWitness(opening, port),
    (listening, stopped) => {
      given.tell(readyReport(listening));
      return stopped;
    },
  );
  await serving.catch((error: unknown) => {
    if (!(error instanceof Interruption)) throw error;
  });
  if (!given.isJson) given.tell({ text: "Stopped.", json: undefined });
  return undefined;
};

type Ready = { readonly witness: Pick<Witness, "key" | "logs">; readonly address: string };

function readyReport({ witness: { key, logs }, address }: Ready): Report {
  const keyText = formatVerifierKey(key);
  const watched = logs.map(({ log, cosigned }) => ({ origin: log.origin, size: cosigned()?.checkpoint.size ?? null }));
  const lines = watched.map(({ origin, size }) => `  ${origin}  ${size === null ? "nothing signed yet" : `${size} leaves signed`}`);
  const logsText =
    watched.length === 0 ? wrapText("It watches no log yet: name the key of each with --log.") : ["It watches", ...lines].join("\n");
  const entry = `  {"url": "${address}/", "key": "${keyText}"}`;
  const text = [
    `This witness signs with the key\n  ${keyText}`,
    logsText,
    `Whoever wants its word names it in the witnesses.json beside the log's key:\n${entry}`,
    `Ready at ${address}. Ctrl-C stops it.`,
  ].join("\n\n");
  return { text, json: { address, key: keyText, logs: watched } };
}
