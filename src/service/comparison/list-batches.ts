import { CredenceError } from "../../errors.ts";
import type { SnapshotMade, SnapshotRow } from "../../store/snapshots/index.ts";
import type { Installation } from "../installation.ts";
import { listStandings, type StandingList, type StandingListRequest } from "../list-standings.ts";

/** Some rows of a list, with what list they are of. */
export type ListBatch = { readonly made: SnapshotMade | undefined; readonly standings: readonly SnapshotRow[] };

/** Rows of a list that are read at a time: no connection is held while a slow reader takes them. */
const BATCH_ROWS = 2_000;

type Listing = Omit<StandingListRequest, "after" | "limit">;

/**
 * A whole list, batch after batch. The first is read before anything is given, so that what cannot be listed is refused at once. Throws what
 * `listStandings` does; and `overloaded`, half-way, where the list was made anew meanwhile: two lists are not to be taken for one.
 */
export async function listBatches(
  installation: Installation,
  listing: Listing,
  { isPublicOnly }: { readonly isPublicOnly: boolean },
): Promise<AsyncIterable<ListBatch>> {
  const read = (after?: StandingList["next"]) =>
    listStandings(installation, { ...listing, limit: BATCH_ROWS, ...(after === undefined ? {} : { after }) }, { isPublicOnly });
  return batchesFrom(await read(), read);
}

async function* batchesFrom(first: StandingList, read: (after: StandingList["next"]) => Promise<StandingList>): AsyncGenerator<ListBatch> {
  const madeAt = first.made?.madeAt;
  for (let page = first; ; page = await read(page.next)) {
    if (page.made?.madeAt !== madeAt) throw new CredenceError("overloaded", "the list was made anew while it was read; wanted one list");
    yield { made: page.made, standings: page.standings };
    if (page.next === undefined) return;
  }
}
