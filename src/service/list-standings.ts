import { type Grade, isPublicPurpose, type Purpose } from "../core/law/index.ts";
import { CredenceError } from "../errors.ts";
import { withStore } from "../store/index.ts";
import {
  readSnapshotMade,
  readSnapshotPage,
  type SnapshotMade,
  type SnapshotOrder,
  type SnapshotPosition,
  type SnapshotRow,
} from "../store/snapshots/index.ts";
import { type Installation, purposeOf } from "./installation.ts";

/** A page of a purpose's list. */
export type StandingListRequest = {
  readonly purpose: string;
  readonly order: SnapshotOrder;
  readonly grade?: Grade;
  /** Only bodies with enough outcomes of their own to be compared. */
  readonly isComparable?: boolean;
  /** `next` of the page before. */
  readonly after?: SnapshotPosition;
  readonly limit: number;
};

/** A page of bodies with their standings. `made` is undefined where the list was never made. Instants are UTC microseconds. */
export type StandingList = {
  readonly made: SnapshotMade | undefined;
  readonly standings: readonly SnapshotRow[];
  readonly next: SnapshotPosition | undefined;
};

/** Whether a purpose's standings may be listed without a key: every register it reads must say so (DESIGN law 3, `public`). */
export function isListedPublicly(purpose: Pick<Purpose, "reads" | "about">): boolean {
  return purpose.about.includes("body") && isPublicPurpose(purpose);
}

/**
 * Bodies by their standings, as of the last refresh: `best` are those surest to be good (by the interval's lower bound), `worst` those
 * surest to be bad (by its upper bound), `most` those with the most outcomes of their own. Throws `purpose_unknown`, `standings_not_public` (where `isPublicOnly`) or `store_unavailable`.
 */
export async function listStandings(
  installation: Installation,
  request: StandingListRequest,
  { isPublicOnly }: { readonly isPublicOnly: boolean },
): Promise<StandingList> {
  const { pool } = installation;
  const purpose = purposeOf(installation, request.purpose);
  if (isPublicOnly && !isListedPublicly(purpose)) throw notPublic(purpose);
  const { order, grade, isComparable = false, after, limit } = request;
  return withStore(async () => {
    const made = await readSnapshotMade(pool, purpose.name);
    const rows = await readSnapshotPage(pool, { purpose: purpose.name, order, grade, isComparable, after, limit: limit + 1 });
    const standings = rows.slice(0, limit);
    const last = rows.length > limit ? standings.at(-1) : undefined;
    return { made, standings, next: last === undefined ? undefined : { by: keyOf(order, last), subject: last.subject } };
  });
}

function keyOf(order: SnapshotOrder, row: SnapshotRow): number | string {
  switch (order) {
    case "best":
      return row.low;
    case "worst":
      return row.high;
    case "name":
      return row.identifier;
    case "most":
      return row.good + row.bad;
  }
}

function notPublic(purpose: Purpose): CredenceError {
  const closed = purpose.reads.filter((register) => register.public === undefined).map((register) => register.name);
  const reason = closed.length === 0 ? "it is about persons" : `the standings of ${closed.join(", ")} are not`;
  return new CredenceError("standings_not_public", `the list of ${purpose.name} is not public: ${reason}`);
}
