import type { Grade, OutcomeNames, Span } from "../../law/index.ts";
import type { BinChange, Reason } from "../../standing/index.ts";
import type { Formats } from "../formats.ts";
import type { ReasonTelling } from "./reason-telling.ts";

/** Everything that the file for a human says beside what it holds, in English. It says the same in each language (`ReportWords`). */
export const english = {
  title: "Your file",
  /** Between things listed, between clauses, at the end of a sentence, and between two. */
  list: ", ",
  comma: ", ",
  stop: ".",
  gap: " ",
  lead: (keeper: string, moment: string) => `Everything that ${keeper} holds about you, as it was on ${moment}.`,
  simulated: "This installation holds a simulated market. Nothing in it happened.",
  nonConformant: (registers: string) =>
    `Nobody vouches for what is recorded here in ${registers}: not among the registers that ship with Credence.`,
  historic: (day: string) => `The records held here end on ${day}: the standings below are of that day.`,
  parts: {
    standings: "What anybody who may ask would be told",
    records: "Your records",
    looks: "Who looked",
    decisions: "Decisions about you",
    disputes: "What you contested",
    limits: "What you stopped and what you agreed to",
    reach: "How you are reached, and who may come in",
    notices: "What you and others were told",
    history: "What else happened",
    rights: "What you can do",
  },
  glance: {
    records: "records",
    counting: (n: string) => `${n} of them count`,
    looks: "looks",
    sinceLook: (day: string) => `the last on ${day}`,
    disputes: "open disputes",
    frozen: "questions stopped",
    none: "none",
  },
  subject: {
    who: "You are known here as",
    kind: { person: "A person", body: "A firm, a place or a public body" },
    id: "Number in this installation",
    linked: (names: string) => `Found to be you as well, and counted together: ${names}.`,
    private: "Private numbers and addresses are shown in part only.",
  },
  standings: {
    explained: "Each is a probability, computed from your records by a published model. There is no score of you as a whole.",
    noModel: "There is no model for this question yet: nobody can be answered.",
    frozen: "Stopped by you",
    interval: (low: string, high: string) => `Most likely between ${low} and ${high}.`,
    evidence: (own: string, good: string) =>
      `It rests on ${own} outcomes of yours that still count, ${good} of them good, and on how it goes in general.`,
    noEvidence: "None of your outcomes counts: this is how it goes in general.",
    grade: (grade: Grade) => (grade === "none" ? "no grade" : `grade ${grade}`),
    why: "Why",
    change: "What would change it",
    noChange: "No number of outcomes in one month would change the grade.",
    better: (n: number, formats: Formats, grade: Grade) =>
      `${formats.count(n)} more good ${n === 1 ? "outcome" : "outcomes"} this month: grade ${grade}.`,
    /** In which language a standing gives its own sentences. */
    bin: ({ bin }: BinChange, _outcome: OutcomeNames | undefined): string => bin.text,
    worse: (n: number, formats: Formats, grade: Grade) =>
      `${formats.count(n)} bad ${n === 1 ? "outcome" : "outcomes"} this month: grade ${grade}.`,
  },
  records: {
    none: "There are no records about you.",
    when: "When",
    what: "What",
    state: "State",
    adds: "Adds",
    ends: (day: string) => `until ${day}`,
    furnished: (source: string) => `From ${source}.`,
    addsExplained:
      "“Adds” is exact: by how many percentage points the record raises (+) or lowers (−) the answer now, against the answer without it.",
    gradeWithout: (grade: Grade) => (grade === "none" ? "without it no grade" : `without it grade ${grade}`),
    states: {
      live: "counts",
      superseded: "replaced by a later one",
      withdrawn: "withdrawn",
      corrected: "corrected",
      suspended: "suspended while contested",
      removed: "removed",
    },
    onDay: (day: string) => `on ${day}`,
    statement: (text: string) => `Your statement: “${text}”`,
    contested: "contested",
    basis: {
      consent: "with your consent",
      contract: "under a contract",
      "legal-duty": "by a legal duty",
      "public-task": "as a public task",
      "legitimate-interest": "for a legitimate interest",
    },
    ground: (basis: string, cite: string) => `Kept ${basis} (${cite})`,
    keep: (other: string, adverse: string) => (other === adverse ? `for ${other} years` : `for ${other} years, if adverse for ${adverse}`),
    public: (cite: string) => `Standings read from it are open to all (${cite}).`,
    destroyed: (records: string, checks: string) =>
      `${records} records and ${checks} looks were destroyed, because their time was up or on request. That they were there is all that is left of them.`,
    named: (text: string, day: string) => `the record “${text}” of ${day}`,
    unknown: "a record that is no longer kept",
  },
  looks: {
    none: "Nobody has asked about you.",
    complete: "All looks are counted here, without exception.",
    kept: (time: string) => `Each is kept for ${time}.`,
    when: "When",
    who: "Who asked, and for whom",
    told: "What they were told",
    kinds: { first: "first look", review: "review", own: "on your behalf" },
    onBehalf: (text: string) => `for ${text}`,
    answer: (share: string, grade: string) => `${share}, ${grade}`,
    again: (day: string, answer: string) => `Since ${day}, without a record that was taken back: ${answer}`,
    sameAgain: (day: string) => `Given again on ${day}; it came out the same.`,
    reads: "Who read this file",
    withheld: (n: number, day: string) =>
      n === 1
        ? `One more look by a public authority is withheld from you for now, under a legal instrument. It is shown here on ${day} at the latest.`
        : `${n} more looks by public authorities are withheld from you for now, under legal instruments. They are shown here by ${day} at the latest.`,
  },
  limits: {
    frozen: (question: string, day: string) => `Stopped since ${day}: ${question}`,
    thaw: (who: string, until: string | undefined) => `${who} may ask${until === undefined ? "" : ` until ${until}`}.`,
    everybody: "everybody",
  },
  deeds: { when: "When", what: "What happened" },
  disputes: {
    about: (record: string) => `About ${record}`,
    state: { open: "open", decided: "decided", ended: "ended" },
    due: (day: string) => `due by ${day}`,
  },
  empty: (names: string) => `There is nothing yet under: ${names}.`,
  rights: {
    contest: (by: string | undefined) =>
      `You may contest any record, free of charge. Say which one and why${by === undefined ? "" : `; it is decided within ${by}`}.`,
    correct: "If a record was wrong, every answer that rested on it is given again, and those who asked are told as the law says.",
    freeze: "You may stop new questions about you, and let them through again, as a whole, until a day, or for one asker.",
    verify: (path: string) =>
      `Every statement in this file is a leaf of a public log that nobody can change unseen. The same file with all proofs is at ${path}; “credence verify FILE” checks it and computes every answer again, on your own machine.`,
    law: (names: string) => `The law that holds here: ${names}.`,
    within: ({ amount, unit }: Span) => `${amount} ${amount === 1 ? UNITS[unit].slice(0, -1) : UNITS[unit]}`,
  },
  laws: { us: "United States", eu: "European Union", uk: "United Kingdom", cn: "China", in: "India" },
  party: {
    subject: "you",
    operator: (name: string) => `${name} (operator)`,
    representative: (name: string) => `${name}, who acts for you`,
    contact: "an address of yours",
    clock: "the clock",
  },
  foot: (id: string) => `File of ${id}`,
  schemes: {
    uscc: "Unified social credit code",
    lei: "Legal entity identifier",
    vat: "VAT number",
    company: "Company number",
    account: "Account",
    licence: "Licence",
    agency: "Public body",
    establishment: "Place of business",
    phone: "Telephone",
    email: "E-mail",
    "national-id": "National number",
  },
  /** English is the language in which a standing gives its own reasons. */
  reason: ({ text }: Reason, _telling: ReasonTelling): string => text,
};

/** The words of a file in one language. */
export type ReportWords = typeof english;

const UNITS: Readonly<Record<Span["unit"], string>> = {
  hours: "hours",
  days: "days",
  business_days: "working days",
  months: "months",
  years: "years",
};
