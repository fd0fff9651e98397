import { configNamed } from "../config.ts";
import { type Config, LAW_PACK_NAMES, LAW_PACKS, type LawPack, lawPackNamed, lawPackOf, registersOf } from "../core/law/index.ts";
import { CredenceError } from "../errors.ts";
import type { Command } from "./command.ts";
import { lawPacksReport, lawReport } from "./law-report.ts";

/** `credence law [PACK]`: the duties of a law pack, or of those that the configuration of --config goes by; else which there are. */
export const law: Command = async (given) => {
  const [name] = given.words;
  const config = given.text("config");
  if (name !== undefined) return lawReport([packNamed(name)], given.ink);
  return config === undefined ? lawPacksReport(LAW_PACKS) : lawReport(packsOf(await configNamed(config)), given.ink);
};

function packNamed(name: string): LawPack {
  const pack = lawPackNamed(name);
  if (pack !== undefined) return pack;
  throw new CredenceError(
    "command_misused",
    `there is no law pack ${JSON.stringify(name.slice(0, 40))}; there are ${LAW_PACK_NAMES.join(", ")}`,
  );
}

/** Each once, in the order of the configuration's registers. */
function packsOf(config: Config): readonly LawPack[] {
  const sectors = new Set(registersOf(config).map(({ sector }) => sector.name));
  return [...new Set([...sectors].flatMap((sector) => lawPackOf(config, sector) ?? []))];
}
