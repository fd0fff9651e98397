import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type Config, isName } from "./core/law/index.ts";
import { CredenceError } from "./errors.ts";
import { shippedConfigs } from "./packs/index.ts";

/** A path is told from a name by its slash or its ending. */
const PATH = /[/\\]|\.[cm]?[jt]s$/;

/**
 * The configuration that a name (`market`, `city`, `lender`) or the path of a module means. The module exports it as `config` or as its default.
 * Throws `config_unknown` or `file_unreadable`.
 */
export async function configNamed(named: string): Promise<Config> {
  const shipped = shippedConfigs.find((config) => config.name === named);
  if (shipped !== undefined) return shipped;
  if (PATH.test(named)) return configIn(resolve(named));
  const names = shippedConfigs.map((config) => config.name).join(", ");
  throw new CredenceError(
    "config_unknown",
    `no configuration ${JSON.stringify(named.slice(0, 60))}; there are ${names}, or name the path of a file`,
  );
}

async function configIn(path: string): Promise<Config> {
  if (!existsSync(path)) throw new CredenceError("file_unreadable", `there is no file ${path}`);
  const module = await importModule(path);
  const found = [module.config, module.default].find(isConfig);
  if (found !== undefined) return found;
  throw new CredenceError("config_unknown", `${path} exports no configuration; wanted \`export const config = defineConfig({ ... })\``);
}

async function importModule(path: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    return await import(pathToFileURL(path).href);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new CredenceError("file_unreadable", `${path} cannot be loaded: ${why}`, { cause });
  }
}

/** No more is asked here than what its store is named by: whether it is lawful is found when it is opened. */
function isConfig(exported: unknown): exported is Config {
  return typeof exported === "object" && exported !== null && "kind" in exported && exported.kind === "config" && hasName(exported);
}

function hasName(exported: object): boolean {
  return "name" in exported && typeof exported.name === "string" && isName(exported.name);
}
