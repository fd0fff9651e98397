import type { Deed } from "./report.ts";

type DeedOf<Kind extends Deed["kind"]> = Extract<Deed, { readonly kind: Kind }>;

/** A dispute as its subject follows it. `deeds` the first first; `dueBy` while it is open. */
export type ReportedDispute = {
  readonly dispute: string;
  readonly record: string;
  readonly state: "open" | "decided" | "ended";
  readonly dueBy: number | undefined;
  /** The subject's own words, where they travel with the record. */
  readonly statement: string | undefined;
  readonly deeds: readonly Deed[];
};

/** A notice, and what became of it so far. */
export type ReportedNotice = { readonly notice: DeedOf<"notice">; readonly result: DeedOf<"notice_result"> | undefined };

/** The deeds of a file by what they are about, each list the last first; disputes by when they were opened. */
export type Chapters = {
  readonly disputes: readonly ReportedDispute[];
  readonly notices: readonly ReportedNotice[];
  readonly lists: Readonly<Record<ListName, readonly Deed[]>>;
};

/** The lists: who read the file, what was decided, what the subject stopped or agreed to, how it is reached, and everything else. */
export const LIST_NAMES = ["reads", "decisions", "limits", "reach", "history"] as const;

/** One of the lists. */
export type ListName = (typeof LIST_NAMES)[number];

/** Where each kind of deed is told. What is told with a record, an answer, a dispute or a notice is in no list. */
const LIST_OF: Readonly<Record<Deed["kind"], ListName | "elsewhere">> = {
  file_look: "reads",
  public_looks: "reads",
  authority_look: "reads",
  withholding: "reads",
  asker_part: "reads",
  decision: "decisions",
  review: "decisions",
  review_decision: "decisions",
  erasure_request: "decisions",
  erasure_answer: "decisions",
  ring_listing: "decisions",
  ring_reply: "decisions",
  freeze: "limits",
  thaw: "limits",
  consent: "limits",
  consent_withdrawal: "limits",
  informed: "limits",
  contact: "reach",
  representative: "reach",
  verification: "reach",
  sign_in: "reach",
  link: "history",
  unlink: "history",
  erasure: "history",
  expiry: "history",
  repair: "history",
  withdrawal: "elsewhere",
  correction: "elsewhere",
  redecision: "elsewhere",
  renewed_check: "elsewhere",
  dispute: "elsewhere",
  evidence: "elsewhere",
  suspension: "elsewhere",
  reinstatement: "elsewhere",
  removal: "elsewhere",
  reinsertion: "elsewhere",
  notice: "elsewhere",
  notice_result: "elsewhere",
};

/** The list in which a deed is told; undefined where that is with a record, an answer, a dispute or a notice. */
export function listOf({ kind }: Pick<Deed, "kind">): ListName | undefined {
  const list = LIST_OF[kind];
  return list === "elsewhere" ? undefined : list;
}

/** Puts the deeds of a file, the last first, in their chapters. */
export function chaptersOf(deeds: readonly Deed[]): Chapters {
  const lists: Record<ListName, Deed[]> = { reads: [], decisions: [], limits: [], reach: [], history: [] };
  const results = new Map<string, DeedOf<"notice_result">>();
  const notices: ReportedNotice[] = [];
  for (const deed of deeds) {
    const list = listOf(deed);
    if (list !== undefined) lists[list].push(deed);
    // The last comes first, and holds.
    if (deed.kind === "notice_result" && !results.has(deed.notice)) results.set(deed.notice, deed);
    if (deed.kind === "notice") notices.push({ notice: deed, result: results.get(deed.id) });
  }
  return { lists, notices, disputes: disputesOf(deeds) };
}

function disputesOf(deeds: readonly Deed[]): ReportedDispute[] {
  const found = new Map<string, Deed[]>();
  for (const deed of deeds) {
    if (!("dispute" in deed)) continue;
    found.set(deed.dispute, [deed, ...(found.get(deed.dispute) ?? [])]);
  }
  const disputes = [...found].map(([dispute, told]) => {
    const steps = told.filter((deed): deed is DeedOf<"dispute"> => deed.kind === "dispute");
    // Where its steps were erased, what they did to the record is still told.
    const record = told.flatMap((deed) => ("record" in deed ? [deed.record] : []))[0] ?? "";
    return { dispute, record, deeds: told.toSorted(byTime), ...stateOf(steps) };
  });
  return disputes.sort((a, b) => (b.deeds[0]?.at ?? 0) - (a.deeds[0]?.at ?? 0));
}

/** A step and what it did to the record are stated in one moment: the step comes first. */
function byTime(a: Deed, b: Deed): number {
  return a.at - b.at || Number(a.kind !== "dispute") - Number(b.kind !== "dispute");
}

/** By its last step that moved it; the deadline is the last one set. */
function stateOf(steps: readonly DeedOf<"dispute">[]): Pick<ReportedDispute, "state" | "dueBy" | "statement"> {
  let [sent, statement]: (string | undefined)[] = [];
  let state: ReportedDispute["state"] = "ended";
  let dueBy: number | undefined;
  for (const { step } of steps) {
    if ("decideBy" in step) dueBy = step.decideBy;
    if (step.step === "opened" || step.step === "reopened" || step.step === "escalated") state = "open";
    if (step.step === "statement_sent") sent = step.text;
    if (step.step === "statement_answered" && step.answer === "attached") statement = sent;
    if (step.step === "decided") state = "decided";
    if (step.step === "joined" || step.step === "taken_back") state = "ended";
  }
  return { state, dueBy: state === "open" ? dueBy : undefined, statement };
}
