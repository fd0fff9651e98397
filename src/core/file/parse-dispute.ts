import { type DisputeStep, EVIDENCE_MAX, GROUNDS, type StepName } from "../dispute/index.ts";
import { BODY_BYTES_MAX } from "../log/index.ts";
import { digest, instant, list, object, type Part, partsOf, text, uuid, whole, word } from "./part.ts";

const words = text(BODY_BYTES_MAX);
const about = { id: uuid, at: instant, subject: uuid, dispute: uuid };
const backed = { text: words, evidence: list(uuid, EVIDENCE_MAX) };
const contesting = word(["subject", "representative"]);
const operator = word(["operator"]);
const deciding = word(["operator", "authority"]);

type Shape = Readonly<Record<string, Part<unknown>>>;

/** The members of each step beside its name and its time, when a human takes it. */
const BY_SOMEBODY: Readonly<Record<Exclude<StepName, "answer_overdue" | "decision_overdue">, Shape>> = {
  opened: { by: contesting, ...backed, dispute: uuid, record: uuid, ground: word(GROUNDS), routeBy: instant, decideBy: instant },
  reopened: {
    by: word(["subject", "representative", "operator", "authority"]),
    ...backed,
    because: word(["new_evidence", "procedure_at_fault", "ordered_by_authority"]),
    routeBy: instant,
    decideBy: instant,
  },
  routed: { by: operator },
  answered: { by: word(["source"]), ...backed, verdict: word(["verified", "corrected", "withdrawn"]) },
  extended: { by: operator, ...backed, because: word(["subject_sent_more", "complexity"]), decideBy: instant },
  escalated: { by: contesting, ...backed, decideBy: instant },
  decided: {
    by: deciding,
    ...backed,
    outcome: word(["upheld", "rejected", "deleted_unverified", "objection_recorded", "refused_as_frivolous"]),
    tellBy: instant,
  },
  told: { by: operator },
  statement_sent: { by: contesting, text: words },
  statement_answered: { by: deciding, answer: word(["attached", "referred", "refused"]) },
  reinserted: { by: operator, tellBy: instant },
  joined: { by: operator, into: uuid },
  taken_back: { by: contesting },
};

const elapsed = { by: word(["clock"]), recordedAt: instant };

/** The same when a deadline takes it. */
const BY_CLOCK = {
  answer_overdue: elapsed,
  decision_overdue: elapsed,
  escalated: { ...elapsed, decideBy: instant },
  decided: { ...elapsed, outcome: word(["upheld", "deleted_unverified", "objection_recorded"]), tellBy: instant },
  statement_answered: { ...elapsed, answer: word(["attached"]) },
} as const satisfies Readonly<Record<string, Shape>>;

/** What a step has only where the law sets such a time, or the source certified. */
const OPTIONAL: Readonly<Record<string, Shape>> = {
  routed: { answerBy: instant },
  told: { statementBy: instant },
  statement_sent: { statementAnswerBy: instant },
  reinserted: { certification: words },
};

const isStep = (name: unknown, shapes: object): name is string => typeof name === "string" && Object.hasOwn(shapes, name);

/** Reads one step of a dispute: all its members and no others. Whether it could be taken is not asked here. */
const step: Part<DisputeStep> = (raw, path) => {
  const parts = partsOf(raw, path);
  const shapes: Readonly<Record<string, Shape>> = parts.by === "clock" ? BY_CLOCK : BY_SOMEBODY;
  const name = isStep(parts.step, shapes) ? parts.step : word(Object.keys(shapes))(parts.step, `${path}.step`);
  const optional = Object.entries(OPTIONAL[name] ?? {}).filter(([member]) => Object.hasOwn(parts, member));
  const read = object({ step: word([name]), at: instant, ...shapes[name], ...Object.fromEntries(optional) });
  return read(raw, path) as DisputeStep;
};

/** Reads the statement of a dispute's step. */
export const dispute = object({ ...about, kind: word(["dispute"]), record: uuid, law: words, person: words, step });

/** Reads the statement that a file was put before the other parties. */
export const evidence = object({
  ...about,
  kind: word(["evidence"]),
  party: word(["subject", "source", "operator"]),
  person: words,
  mediaType: words,
  bytes: whole(1),
  digest,
});
