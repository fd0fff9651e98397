import type { Pack } from "../../core/law/index.ts";
import { type Mapping, recordsFromTable } from "../../core/mapping/index.ts";
import type { ImportBatch } from "../import-records.ts";
import { tableRows } from "./table-rows.ts";

/** A table and how it is read. */
export type MappedTable = { readonly path: string; readonly mapping: Mapping; readonly pack: Pack };

/**
 * The records of a table, batch by batch, as `importRecords` takes them; rows that make none are counted by reason. Throws as `tableRows`
 * and `recordsFromTable` do.
 */
export async function* mappedBatches({ path, mapping, pack }: MappedTable): AsyncGenerator<ImportBatch, void, undefined> {
  const read = recordsFromTable(mapping, pack);
  for await (const batch of tableRows({ path, hasHeader: mapping.header !== false })) {
    yield { ...read(batch), share: batch.share };
  }
}
