import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Pack, Purpose } from "../core/law/index.ts";
import { type Guess, guessMapping, type Mapping, parseMapping } from "../core/mapping/index.ts";
import { CredenceError } from "../errors.ts";
import { packNamed, shippedPacks } from "../packs/index.ts";
import { type SampledTable, sampleTable } from "../service/index.ts";

/** A table that can be tried: how it is read, by whose say, and the question that its records answer. */
export type Plan = {
  readonly file: string;
  readonly path: string;
  readonly rows: number;
  readonly mapping: Mapping;
  readonly pack: Pack;
  readonly purpose: Purpose;
  /** Absent where the mapping was given. */
  readonly guess: Extract<Guess, { mapping: Mapping }> | undefined;
};

/** A table of which the guess lacks something. */
export type Unclear = { readonly file: string; readonly rows: number; readonly guess: Extract<Guess, { mapping: undefined }> };

/** Reads the table once and decides how it is read: as the mapping says, or as the table looks. */
export async function planFor(path: string, mapFile: string | undefined): Promise<Plan | Unclear> {
  const table = await sampleTable(path);
  const file = basename(path);
  if (mapFile !== undefined) return { ...planOf(await readMapping(mapFile)), file, path, rows: table.rows, guess: undefined };
  return guessedPlan(table, path);
}

function guessedPlan({ sample, rows }: SampledTable, path: string): Plan | Unclear {
  const guess = guessMapping(sample);
  const file = basename(path);
  if (guess.mapping === undefined) return { file, rows, guess };
  return { ...planOf(parseMapping(guess.mapping, shippedPacks)), file, path, rows, guess };
}

function planOf(mapping: Mapping): Pick<Plan, "mapping" | "pack" | "purpose"> {
  const pack = packNamed(mapping.pack);
  const types = Object.keys(mapping.records);
  const purpose = pack.purposes.find(({ reads }) => reads.some(({ records }) => types.some((type) => Object.hasOwn(records, type))));
  if (purpose === undefined) throw new RangeError(`no purpose of ${pack.name} reads ${types.join(", ")}`);
  return { mapping, pack, purpose };
}

/** Reads a mapping file. Throws `file_unreadable`, `json_malformed` or `mapping_malformed`. */
export async function readMapping(path: string): Promise<Mapping> {
  const text = await readFile(path, "utf8").catch((cause: unknown) => {
    throw new CredenceError("file_unreadable", `${path} cannot be read`, { cause });
  });
  return parseMapping(parsed(text, path), shippedPacks);
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const [, position] = /at position (\d+)/.exec(String(cause)) ?? [];
    const line = position === undefined ? "" : `, line ${text.slice(0, Number(position)).split("\n").length}`;
    throw new CredenceError("json_malformed", `${basename(path)}${line}: not valid JSON`, { cause });
  }
}
