import { type DisputeRow, type DisputeSight, readDisputePage, readWaitingDisputes, type WaitingPlace } from "../../store/disputes/index.ts";
import { withStore } from "../../store/index.ts";
import { findSubject } from "../find-subject.ts";
import { type Installation, sourceId } from "../installation.ts";
import { withKeys } from "../with-keys.ts";
import type { DisputeViewer } from "./deed.ts";
import { type DisputeView, type ListedDispute, listedOf, viewOf } from "./dispute-view.ts";
import { type Sought, seeDispute } from "./find-held.ts";
import { holdDisputes } from "./held-dispute.ts";

/** A page of what waits for an operator or a source. */
export type WorkRequest = {
  readonly viewer: Exclude<DisputeViewer, { readonly is: "subject" }>;
  /** `next` of the page before. */
  readonly after?: WaitingPlace | undefined;
  readonly limit: number;
};

/** What waits, the least time left first; `next` where there is more. */
export type WorkPage = { readonly disputes: readonly ListedDispute[]; readonly next: WaitingPlace | undefined };

/** The disputes in which whoever looks owes something, by the time left for it. Throws `store_unavailable`. */
export async function listWork(installation: Installation, { viewer, after, limit }: WorkRequest): Promise<WorkPage> {
  return withHeld(installation, async (held) => {
    const sight = viewer.is === "operator" ? ({ of: "everybody" } as const) : sightOfSource(held, viewer);
    const rows = await readWaitingDisputes(held.pool, { sight, after, limit: limit + 1 });
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    return { disputes: await listed(held, shown), next: last && { by: last.by, id: last.id } };
  });
}

/** A page of all that somebody may see. `subject` (an identifier or an id) narrows an operator's list. */
export type DisputeListRequest = {
  readonly viewer: DisputeViewer;
  readonly subject?: string | undefined;
  /** `next` of the page before. */
  readonly before?: string | undefined;
  readonly limit: number;
};

/** Disputes, the last to be opened first; `next` where there are more. */
export type DisputePage = { readonly disputes: readonly ListedDispute[]; readonly next: string | undefined };

/** All disputes that whoever looks may see. Throws `subject_unknown`, `identifier_*` or `store_unavailable`. */
export async function listDisputes(installation: Installation, request: DisputeListRequest): Promise<DisputePage> {
  const { limit, before } = request;
  return withHeld(installation, async (held) => {
    const rows = await readDisputePage(held.pool, { sight: await sightOf(held, request), before, limit: limit + 1 });
    const shown = rows.slice(0, limit);
    return { disputes: await listed(held, shown), next: rows.length > limit ? shown.at(-1)?.id : undefined };
  });
}

/** One dispute with its files. Throws `dispute_unknown`, also for one that is not theirs to see, or `store_unavailable`. */
export async function showDispute(installation: Installation, sought: Sought): Promise<DisputeView> {
  return withHeld(installation, async (held) => {
    const { id } = await seeDispute(held.pool, sought);
    return viewOf(held.pool, held, id);
  });
}

async function withHeld<T>(installation: Installation, work: (held: Installation) => Promise<T>): Promise<T> {
  return withStore(() => withKeys(installation, work));
}

async function listed(installation: Installation, rows: readonly DisputeRow[]): Promise<ListedDispute[]> {
  const at = installation.now();
  return (await holdDisputes(installation.pool, installation, rows)).map((held) => listedOf(held, at));
}

async function sightOf(installation: Installation, { viewer, subject }: DisputeListRequest): Promise<DisputeSight> {
  switch (viewer.is) {
    case "subject":
      return { of: "subject", subject: viewer.subject };
    case "source":
      return sightOfSource(installation, viewer);
    case "operator":
      if (subject === undefined) return { of: "everybody" };
      return { of: "subject", subject: (await findSubject(installation.pool, installation, subject)).subject };
  }
}

type Source = Extract<DisputeViewer, { readonly is: "source" }>;

/** Disputes are listed by the numbers of registers: those of older versions are theirs too. */
function sightOfSource(installation: Installation, { name, registers }: Source) {
  return { of: "source", source: sourceId(installation, name), registers } as const;
}
