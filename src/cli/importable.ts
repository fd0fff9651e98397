import { basename } from "node:path";
import type { Config } from "../core/law/index.ts";
import { type Dataset, packNamed } from "../packs/index.ts";
import { type ImportBatch, mappedBatches } from "../service/index.ts";
import { readMapping } from "./try-plan.ts";

/** What can be imported: a public data set that ships with an importer, or a table of one's own with its mapping. */
export type Importable = Pick<Dataset, "pack" | "name" | "title" | "source" | "wants" | "zone"> & {
  readonly read: (path: string) => AsyncIterable<ImportBatch>;
};

/** A table of one's own under a mapping file; the mapping's table is its source. Throws `file_unreadable`, `json_malformed` or `mapping_malformed`. */
export async function mappedTable(path: string, mappingFile: string): Promise<Importable> {
  const mapping = await readMapping(mappingFile);
  const pack = packNamed(mapping.pack);
  return {
    pack: pack.name,
    name: mapping.table,
    source: mapping.table,
    title: `${basename(path)}, as ${basename(mappingFile)} reads it`,
    wants: `a table as ${basename(mappingFile)} describes it`,
    read: (file) => mappedBatches({ path: file, mapping, pack }),
  };
}

/** The configuration with the table's source in it: a shipped one cannot know it, and one's own may have it already. */
export function withSource(config: Config, { source, title, pack }: Pick<Importable, "source" | "title" | "pack">): Config {
  if (config.sources.some(({ name }) => name === source)) return config;
  const registers = config.packs.find(({ name }) => name === pack)?.registers.map(({ name }) => name) ?? [];
  return { ...config, sources: [...config.sources, { name: source, title, registers }] };
}
