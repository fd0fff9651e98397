import { type Dispute, joinRefusal } from "../../core/dispute/index.ts";
import { CredenceError } from "../../errors.ts";
import { type EvidenceRow, findDispute, readContestedRecord, readEvidence } from "../../store/disputes/index.ts";
import type { Session } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import type { Deed } from "./deed.ts";
import { disputeRefused } from "./dispute-refused.ts";
import { type HeldDispute, holdDisputes, wholeOf } from "./held-dispute.ts";

type Demanding = { readonly held: HeldDispute; readonly dispute: Dispute; readonly deed: Deed };

/** What a step needs beside what its dispute knows of itself: files that are there, a record that is there, another dispute. Throws `dispute_refused`. */
export async function demandDeed(tx: Session, installation: Installation, { held, dispute, deed }: Demanding): Promise<void> {
  const { subject, id, record } = held.row;
  const files = await readEvidence(tx, { subject, dispute: id });
  if ("evidence" in deed) demandFiles(files, deed);
  switch (deed.step) {
    case "reopened":
      if (deed.because === "new_evidence") demandNewFile(files, { deed, dispute });
      return;
    case "decided":
      if (deed.by === "authority" && deed.evidence.length === 0) throw disputeRefused("authority_shows_nothing");
      return;
    case "joined":
      return demandJoinable(tx, installation, { held, into: deed.into });
    case "reinserted":
      if (!files.some((file) => file.id === deed.certification && file.party === "source")) throw disputeRefused("source_did_not_certify");
      if ((await readContestedRecord(tx, { subject, record }))?.state !== "removed") throw disputeRefused("record_is_not_removed");
      return;
    case "routed":
    case "answered":
    case "extended":
    case "escalated":
    case "told":
    case "statement_sent":
    case "statement_answered":
    case "taken_back":
      return;
  }
}

type Backed = Extract<Deed, { readonly evidence: readonly string[] }>;

/** The subject and the source show their own files; an operator decides on those of all. */
function demandFiles(files: readonly EvidenceRow[], { by, evidence }: Backed): void {
  const side = by === "representative" ? "subject" : by;
  const isShown = (id: string) =>
    files.some((file) => file.id === id && (side === "operator" || side === "authority" || file.party === side));
  if (!evidence.every(isShown)) throw disputeRefused("evidence_unknown");
}

type Reopening = { readonly deed: Backed; readonly dispute: Dispute };

/** A file that was there when it was decided is not new. */
function demandNewFile(files: readonly EvidenceRow[], { deed, dispute }: Reopening): void {
  const isNew = ({ id, addedAt }: EvidenceRow) => deed.evidence.includes(id) && addedAt >= (dispute.toldAt ?? 0);
  if (!files.some(isNew)) throw disputeRefused("nothing_new_is_said");
}

type Joining = { readonly held: HeldDispute; readonly into: string };

async function demandJoinable(tx: Session, installation: Installation, { held, into }: Joining): Promise<void> {
  const row = await findDispute(tx, into);
  if (row === undefined || row.subject !== held.row.subject) throw new CredenceError("dispute_unknown", "there is no such dispute to join");
  const [other] = await holdDisputes(tx, installation, [row]);
  const refusal = other === undefined ? "about_another_record" : joinRefusal(wholeOf(held), wholeOf(other));
  if (refusal !== undefined) throw disputeRefused(refusal);
}
