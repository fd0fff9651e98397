import { countReferences, type Pool, withStore } from "../store/index.ts";
import { readSourceFaults, type SourceFaults } from "../store/notices/index.ts";
import { type Installation, sourceId } from "./installation.ts";
import { kept } from "./kept.ts";

/** A source with the number of records it ever furnished, and how many of them were found wrong so far. */
export type SourceTotals = {
  readonly name: string;
  readonly title: string;
  readonly registers: readonly string[];
  readonly records: number;
  readonly foundWrong: Omit<SourceFaults, "month">;
};

/** Counting goes through all references, two million a second: whoever asks again within a minute is told the same number. */
const COUNTS_MS = 60_000;

const countsByPool = new WeakMap<Pool, () => Promise<Map<number, number>>>();

/** Every source of the configuration, in its order (law 9: the powerful are subjects too). Throws `store_unavailable`. */
export async function listSources(installation: Installation): Promise<SourceTotals[]> {
  const { pool, config } = installation;
  const counts = countsByPool.get(pool) ?? kept(COUNTS_MS, () => countReferences(pool));
  countsByPool.set(pool, counts);
  return withStore(async () => {
    const records = await counts();
    const totals = config.sources.map(async ({ name, title, registers }) => {
      const id = sourceId(installation, name);
      return { name, title, registers, records: records.get(id) ?? 0, foundWrong: summed(await readSourceFaults(pool, id)) };
    });
    return Promise.all(totals);
  });
}

function summed(faults: readonly SourceFaults[]): SourceTotals["foundWrong"] {
  const sum = (of: keyof SourceTotals["foundWrong"]) => faults.reduce((all, month) => all + month[of], 0);
  return { withdrawn: sum("withdrawn"), corrected: sum("corrected"), removed: sum("removed") };
}
