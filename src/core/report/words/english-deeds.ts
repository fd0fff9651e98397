import type { Instrument } from "../../authority/index.ts";
import type { DisputeStep, Ground, Outcome, Verdict } from "../../dispute/index.ts";
import { type NoticeChannel, refusalText } from "../../notice/index.ts";
import type { WithdrawalReason } from "../../record/index.ts";
import { type Formats, noonOf } from "../formats.ts";
import type { DeedTelling, DeedWords } from "./deed-words.ts";

const REASONS: Readonly<Record<WithdrawalReason, string>> = {
  entered_in_error: "it was entered in error",
  wrong_subject: "it was about somebody else",
  not_verifiable: "it could not be verified",
  other_party_right: "the other side was right",
};

const GROUNDS: Readonly<Record<Ground, string>> = {
  not_mine: "it is not about you",
  wrong_amount: "the amount is wrong",
  wrong_date: "the date is wrong",
  outcome_wrong: "it went otherwise",
  already_settled: "the matter was settled",
  recorded_twice: "it is recorded twice",
  identity_theft: "somebody used your name",
  outdated: "it is kept beyond its time",
  consent_missing: "you never agreed to it",
  wrong_otherwise: "it is wrong in another way",
};

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  upheld: "Decided for you: the record was wrong and no longer counts.",
  rejected: "Decided against you: the record was found to be right and stands.",
  deleted_unverified: "Nobody could show in time that the record is right: it was deleted and no longer counts.",
  objection_recorded: "It could not be settled in time: the record stands, and your objection is shown with it.",
  refused_as_frivolous: "It was not looked into, and the record stands.",
};

const VERDICTS: Readonly<Record<Verdict, string>> = {
  verified: "The source says that the record is right.",
  corrected: "The source has corrected the record.",
  withdrawn: "The source has withdrawn the record.",
};

const BROUGHT: Readonly<Record<NoticeChannel, string>> = {
  webhook: "sent to their system",
  mail: "sent by e-mail",
  outbox: "handed over for delivery",
  file: "kept here for you to read",
};

/** The deeds of a file in English. */
export const englishDeeds: DeedWords = {
  withdrawal: ({ source, record, reason }, { names, recordNamed }) =>
    `${names.source(source)} withdrew ${recordNamed(record)}: ${REASONS[reason]}.`,
  correction: ({ source, record, reason }, { names, recordNamed }) =>
    `${names.source(source)} corrected ${recordNamed(record)}: ${REASONS[reason]}.`,
  erasure: ({ of, basis }) => `A ${KINDS[of] ?? "statement"} was erased (${basis}). That it was there is all that is left.`,
  expiry: ({ records, checks }, { formats }) =>
    `The time of ${counted(formats, records.length, "record")} and ${counted(formats, checks.length, "look")} was up, and they were destroyed. Each was right while it stood.`,
  repair: ({ records, basis }, { formats }) =>
    `${counted(formats, records.length, "record")} stopped counting before the time was up, and ${records.length === 1 ? "was" : "were"} destroyed (${basis}). Each was right while it stood.`,
  link: ({ other, operator, evidence }) => `${operator} found that ${other} is you too, on this evidence: ${evidence}`,
  unlink: ({ other, operator }) => `${operator} found that ${other} is somebody else after all.`,
  freeze: ({ purposes }, { names }) => `You stopped new checks for: ${questions(purposes, names)}`,
  thaw: ({ purposes, subscribers, until }, { names, formats }) =>
    `You let checks through again${subscribers.length === 0 ? "" : ` by ${subscribers.map(names.subscriber).join(", ")}`}${until === "further_notice" ? "" : ` until ${formats.day(until)}`}, for: ${questions(purposes, names)}`,
  asker_part: ({ subscriber, onBehalf, purpose, standing, again }, { names, formats }) =>
    again === undefined
      ? `${names.subscriber(subscriber)} (${onBehalf}) asked in your name about somebody else: ${names.question(purpose.name)} What you gave was read, and the answer for you was ${formats.share(standing.probability)}.`
      : `The answer for you to an earlier question (${names.question(purpose.name)}) was given again, since a record was wrong: ${formats.share(standing.probability)}.`,
  redecision: () => "An answer was given again, without a record that was wrong.",
  renewed_check: () => "An answer was given again, without a record that was erased.",
  suspension: ({ record }, { recordNamed }) => `${capital(recordNamed(record))} does not count while you contest it.`,
  reinstatement: ({ record }, { recordNamed }) => `${capital(recordNamed(record))} counts again.`,
  removal: ({ record }, { recordNamed }) => `${capital(recordNamed(record))} no longer counts, as your dispute was decided.`,
  reinsertion: ({ record }, { recordNamed }) => `${capital(recordNamed(record))} was put back, and counts again.`,
  notice: ({ to, text }, { party }) => `To ${party(to)}: “${text.en.title}”`,
  notice_result: ({ result, channel, tries }, { formats }) =>
    result === "failed" ? `A notice could not be delivered, after ${counted(formats, tries, "try")}.` : `A notice was ${BROUGHT[channel]}.`,
  decision: ({ subscriber, outcome, decidedBy, decidedAt }, { names, formats }) =>
    `On ${formats.day(decidedAt)} ${names.subscriber(subscriber)} ${DECISIONS[outcome]}; ${decidedBy === "person" ? "a person" : "a machine"} decided.`,
  review: ({ words, answerBy }, { formats }) =>
    `You asked that a person decide: “${words}”${answerBy === "no_time" ? "" : ` An answer is due by ${formats.day(answerBy)}.`}`,
  review_decision: ({ outcome, person, reasons, isLate }) =>
    `${person} decided again${isLate ? ", late" : ""}: ${outcome === "stands" ? "it stays as it was" : "it was changed"}. The reasons: ${reasons}`,
  erasure_request: ({ of, words, answerBy }, { formats }) =>
    `You asked that ${ERASABLES[of]} be erased: “${words}”${answerBy === "no_time" ? "" : ` An answer is due by ${formats.day(answerBy)}.`}`,
  erasure_answer: ({ outcome, refusals, provision, reasons, erased, person, answerBy, isLate }, { formats }) => {
    const said = reasons === "" ? "" : ` ${reasons}`;
    if (outcome === "extended")
      return `${person} took more time for your request (${provision})${answerBy === "answered" ? "" : `, until ${formats.day(answerBy)}`}.${said}`;
    const late = isLate ? ", late" : "";
    return outcome === "granted"
      ? `${person} granted your request${late} (${provision}): ${counted(formats, erased, "statement")} erased.${said}`
      : `${person} refused your request${late} (${provision}): ${refusalText("en", refusals)}. The reasons: ${reasons}`;
  },
  ring_listing: ({ members, among, firstMonth, lastMonth, outside, until, operator }, { formats }) =>
    `${operator} lists you until ${formats.day(until)}: ${formats.count(members)} traders, you among them, gave each other ${formats.count(among)} good ${among === 1 ? "rating" : "ratings"} ${firstMonth === lastMonth ? `in ${formats.month(firstMonth)}` : `from ${formats.month(firstMonth)} to ${formats.month(lastMonth)}`}, and others gave them ${formats.count(outside)}. It is no accusation, changes no answer, and you may reply.`,
  ring_reply: ({ words, by }, { party }) => `${capital(party(by))} replied to the list of those who praise each other: “${words}”`,
  contact: ({ change, shown, by, from }, { party, formats }) =>
    `${shown} was ${CONTACTS[change]} by ${party(by)}${from === "not_yet" ? "" : `; it holds from ${formats.day(from)}`}.`,
  representative: ({ change, name, by, from }, { party, formats }) =>
    change === "named" ? `${name} acts for you from ${formats.day(from)}, named by ${party(by)}.` : `${name} no longer acts for you.`,
  verification: ({ change, operator, evidence }) =>
    change === "proposed" ? `${operator} made sure who you are: ${evidence}` : `${operator}, as the second person, confirmed who you are.`,
  sign_in: ({ result, by }, { party }) =>
    result === "opened" ? `${capital(party(by))} signed in.` : "Somebody tried to sign in to your file with a wrong code.",
  file_look: ({ by, what }, { party }) => `${capital(party(by))} read ${WHAT[what]}.`,
  public_looks: ({ day, by, looks }, { names, party, formats }) =>
    `On ${formats.day(noonOf(day))} your public standing was looked at by ${by === "anybody" ? "people without a key" : party(by)}: ${Object.entries(
      looks,
    )
      .map(([purpose, times]) => `${names.question(purpose)} ${counted(formats, times, "look")}`)
      .join("; ")}.`,
  dispute: ({ step }, telling) => stepText(step, telling),
  evidence: ({ party: of, mediaType, bytes }, { party, formats }) =>
    `${capital(party(of))} sent in a file as evidence (${mediaType}, ${formats.count(bytes)} bytes).`,
  consent: ({ purposes, recipients, until, by }, { names, formats, party }) =>
    `You agreed to be asked about${recipients.length === 0 ? "" : ` by ${recipients.map(names.subscriber).join(", ")}`}${until === "withdrawn" ? "" : `, until ${formats.day(until)}`}: ${purposes.map(({ question }) => question).join(" ")} Recorded by ${party(by)}.`,
  consent_withdrawal: ({ by }, { party }) => `A consent was withdrawn by ${party(by)}. It holds no more.`,
  informed: ({ purposes, notice, by }, { names, party }) =>
    `${capital(party(by))} told you (${notice}) what may be asked about you: ${questions(purposes, names)}`,
  authority_look: ({ authority, instrument }) => `${authority} read your file, under ${instrumentText(instrument)}.`,
  withholding: ({ authority, until, instrument }, { formats }) =>
    `That ${authority} read your file was kept from you until ${formats.day(until)}, under ${instrumentText(instrument)}.`,
};

const KINDS: Readonly<Partial<Record<string, string>>> = { record: "record", check: "look" };

const ERASABLES = {
  record: "a record about you",
  check: "a look at you",
  contact: "an address of yours",
  everything: "everything about you that may go",
} as const;

const DECISIONS = {
  refused: "refused you",
  limited: "gave you less than you asked for",
  worse_terms: "gave you worse terms",
  ended: "ended what it had with you",
} as const;

const CONTACTS = {
  furnished: "given as your address",
  offered: "offered as your address",
  named: "named as your address",
  confirmed: "confirmed",
  stopped: "stopped",
} as const;

const WHAT = { file: "the whole file", records: "the list of records", report: "this file", consents: "the list of consents" } as const;

const FORMS = {
  court_order: "a court order",
  warrant: "a warrant",
  production_order: "a production order",
  statutory_demand: "a statutory demand",
  supervisory_order: "a supervisory order",
} as const;

function instrumentText({ form, number, issuer, date }: Instrument): string {
  return `${FORMS[form]} of ${issuer} (${number}, ${date})`;
}

function stepText(step: DisputeStep, { formats }: DeedTelling): string {
  switch (step.step) {
    case "opened":
      return `You contested it: ${GROUNDS[step.ground]}.${quoted(step.text)} To be decided by ${formats.day(step.decideBy)}.`;
    case "reopened":
      return `It was opened again.${quoted(step.text)} To be decided by ${formats.day(step.decideBy)}.`;
    case "routed":
      return `The source was asked${step.answerBy === undefined ? "" : `, to answer by ${formats.day(step.answerBy)}`}.`;
    case "answered":
      return `${VERDICTS[step.verdict]}${quoted(step.text)}`;
    case "answer_overdue":
      return "The source did not answer in time.";
    case "extended":
      return `It takes longer: ${step.because === "subject_sent_more" ? "you sent more" : "it is hard to find out"}. To be decided by ${formats.day(step.decideBy)}.`;
    case "decision_overdue":
      return "It was not decided in time.";
    case "escalated":
      return `It went to the next higher place, to be decided by ${formats.day(step.decideBy)}.`;
    case "decided":
      return `${OUTCOMES[step.outcome]}${step.by === "clock" ? "" : quoted(step.text)}`;
    case "told":
      return `You were told${step.statementBy === undefined ? "" : `; you may send a statement until ${formats.day(step.statementBy)}`}.`;
    case "statement_sent":
      return `You sent a statement, to be shown with the record: “${step.text}”`;
    case "statement_answered":
      return `Your statement was ${STATEMENTS[step.answer]}.`;
    case "reinserted":
      return "The record was put back, and you are told so.";
    case "joined":
      return "It was joined to an older dispute about the same record.";
    case "taken_back":
      return "You took it back.";
  }
}

const STATEMENTS = {
  attached: "attached to the record",
  referred: "referred to the authority",
  refused: "refused by the authority",
} as const;

function quoted(text: string): string {
  return text.trim() === "" ? "" : ` “${text.trim()}”`;
}

function questions(purposes: readonly string[], names: DeedTelling["names"]): string {
  return purposes.map(names.question).join(" ");
}

function counted(formats: Formats, count: number, one: string): string {
  return `${formats.count(count)} ${count === 1 ? one : PLURALS[one]}`;
}

const PLURALS: Readonly<Partial<Record<string, string>>> = { record: "records", look: "looks", try: "tries" };

/** At the beginning of a sentence. Somebody's name is left as it is written. */
function capital(text: string): string {
  return text.replace(/^(you|the|an?)\b/, (word) => word.slice(0, 1).toUpperCase() + word.slice(1));
}
