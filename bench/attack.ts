/**
 * What attacks cost on real data: `node bench/attack.ts [--json|--table]`. The same as `credence attack trade-with` on a store with
 * Bitcoin-OTC in it, straight from the file. Says so when ../shared/data is absent; asserts nothing and ends with 0.
 */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { attackCost, MarketBuilder } from "../src/core/attack/index.ts";
import { formatIdentifier } from "../src/core/identity/index.ts";
import { fitOwnRecord } from "../src/core/model/index.ts";
import { datasetNamed, tradeWith } from "../src/packs/index.ts";
import { historyOfFiles, recordsOfFiles } from "./history-of-files.ts";

const FILE = fileURLToPath(new URL("../../shared/data/bitcoin-otc/soc-sign-bitcoinotc.csv", import.meta.url));
const source = { dataset: datasetNamed({ pack: "trading", name: "bitcoin-otc" }), path: FILE, now: Date.now() * 1_000 };
if (existsSync(FILE)) {
  const all = (await recordsOfFiles(tradeWith, source)).sort((a, b) => a.occurredAt - b.occurredAt);
  const records = all.slice(0, Math.floor(all.length * Number(process.env.CUT ?? 0.6)));
  const numbers = new Map<string, number>();
  const numberOf = (name: string) => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  };
  const builder = new MarketBuilder(tradeWith);
  for (const { subject, says, month, counts, register } of records) {
    const rater = numberOf(String(says.by));
    builder.add({ subject: numberOf(formatIdentifier(subject)), rater, month, counts, register: register.name });
  }
  const last = records.at(-1)?.occurredAt ?? 0;
  const day = Math.floor(last / 86_400_000_000) + 1;
  const history = await historyOfFiles(tradeWith, source);
  const model = fitOwnRecord(history, { purpose: { name: "trade-with", leastEvidence: 3 }, day });
  console.error({ ...model, weights: 0 });
  console.time("attack");
  console.log(JSON.stringify(attackCost(builder.market(), [{ name: "own record", model }]), null, 1));
  console.timeEnd("attack");
} else console.log("Skipped: bitcoin-otc is not in ../shared/data.");
