import { CredenceError } from "../../errors.ts";
import { type DisputeRow, findDispute } from "../../store/disputes/index.ts";
import { lockSubject, type Session, type Sql } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import type { DisputeViewer } from "./deed.ts";
import { type HeldDispute, holdDisputes } from "./held-dispute.ts";

/** A dispute by its id, for somebody who may see it. */
export type Sought = { readonly dispute: string; readonly viewer: DisputeViewer };

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The dispute as somebody may see it. What they may not see is not there: both are `dispute_unknown`. */
export async function seeDispute(sql: Sql, { dispute, viewer }: Sought): Promise<DisputeRow> {
  const row = UUID.test(dispute) ? await findDispute(sql, dispute) : undefined;
  if (row === undefined || !maySee(viewer, row)) throw new CredenceError("dispute_unknown", "there is no such dispute");
  return row;
}

/** The same with its subject locked until the transaction ends, so that nothing else is done in any of its disputes. */
export async function lockDispute(tx: Session, installation: Installation, sought: Sought): Promise<HeldDispute> {
  const { subject } = await seeDispute(tx, sought);
  await lockSubject(tx, subject);
  const [held] = await holdDisputes(tx, installation, [await seeDispute(tx, sought)]);
  if (held === undefined) throw new RangeError("a row is held");
  return held;
}

function maySee(viewer: DisputeViewer, { subject, source, register }: DisputeRow): boolean {
  switch (viewer.is) {
    case "operator":
      return true;
    case "source":
      return viewer.name === source && viewer.registers.includes(register);
    case "subject":
      return viewer.subject === subject;
  }
}
