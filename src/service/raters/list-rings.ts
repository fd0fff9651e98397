import { randomUUID } from "node:crypto";
import { type Ring, ringsOf } from "../../core/rater/index.ts";
import { CredenceError } from "../../errors.ts";
import { monthOf } from "../../lib/index.ts";
import { lockSubject, newStatementId, type Session, uuidText, withStore } from "../../store/index.ts";
import { insertRingListing, readRingListings } from "../../store/raters/index.ts";
import type { Installation } from "../installation.ts";
import { writeStatements } from "../log/index.ts";
import { withKeys } from "../with-keys.ts";
import { ratedRegisterOf } from "./rated-register.ts";
import { RaterGraph } from "./rater-graph.ts";
import { readEdges } from "./read-edges.ts";

const DAY_MICROS = 86_400_000_000;

/** A quarter: by then an operator has looked, or does not want to. */
export const LISTED_DAYS_MAX = 90;

/** What is to be listed: the rings of a register or a purpose, for so many days, by which operator. */
export type RingsToList = { readonly name: string; readonly days: number; readonly operator: string };

/** How many rings and subjects were put on the list, and until when they stand there (UTC microseconds). Who stood there before is not listed twice. */
export type ListedRings = { readonly register: string; readonly rings: number; readonly subjects: number; readonly until: number };

/**
 * Puts the likely rings of a register on the operator's list, for a time. Each member is told in its own file what was seen, and may reply; nobody is told who the
 * others are, and no standing reads the list. Throws `register_unknown`, `register_unrated`, `listing_refused` or `store_unavailable`.
 */
export async function listRings(installation: Installation, { name, days, operator }: RingsToList): Promise<ListedRings> {
  if (!Number.isInteger(days) || days < 1 || days > LISTED_DAYS_MAX)
    throw new CredenceError("listing_refused", `the list would stand for ${days} days; wanted 1 to ${LISTED_DAYS_MAX}`);
  const register = ratedRegisterOf(installation, name);
  const graph = new RaterGraph();
  const now = installation.now();
  const until = now + days * DAY_MICROS;
  return withStore(async () => {
    await readEdges(installation, { register }, (edges) => graph.add(edges));
    const { standingAt } = await installation.moment();
    const rings = ringsOf(graph.graph(), graph.ratersAt(monthOf(standingAt ?? now)));
    const listing = { register: register.register.name, until, operator };
    const listed = await withKeys(installation, (held) => held.pool.begin((tx) => listWithin(tx, held, { rings, graph, ...listing })));
    return { register: listing.register, until, ...listed };
  });
}

type Listing = {
  readonly rings: readonly Ring[];
  readonly graph: RaterGraph;
  readonly register: string;
  readonly until: number;
  readonly operator: string;
};

async function listWithin(tx: Session, installation: Installation, { rings, graph, ...listing }: Listing) {
  const listed = new Set((await readRingListings(tx, listing.register, installation.now())).map(({ subject }) => subject));
  const fresh = rings.map((ring) => ({
    ring,
    id: randomUUID(),
    members: ring.members.flatMap((member) => graph.subjects[member] ?? []).filter((subject) => !listed.has(subject)),
  }));
  const subjects = fresh.flatMap(({ members }) => members);
  // In the order of their ids, as every transaction locks subjects.
  for (const subject of subjects.toSorted()) await lockSubject(tx, subject);
  for (const { ring, id, members } of fresh)
    for (const subject of members) await listMember(tx, installation, { ring, id, subject, ...listing });
  return { rings: fresh.filter(({ members }) => members.length > 0).length, subjects: subjects.length };
}

type Member = Omit<Listing, "rings" | "graph"> & { readonly ring: Ring; readonly id: string; readonly subject: string };

async function listMember(
  tx: Session,
  installation: Installation,
  { ring, id: ringId, subject, register, until, operator }: Member,
): Promise<void> {
  const at = installation.now();
  const id = uuidText(newStatementId(at));
  await insertRingListing(tx, { subject, id, register, ring: ringId, until });
  const { members, among, firstMonth, lastMonth, outside } = ring;
  const seen = { members: members.length, among, firstMonth, lastMonth, outside };
  await writeStatements(tx, installation, [{ kind: "ring_listing", id, at, subject, register, ...seen, until, operator }]);
}
