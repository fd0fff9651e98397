import { SIGNATURES_NEEDED, type Widening } from "../core/law/index.ts";
import { formatInstant } from "../lib/index.ts";
import type { LawChangeState, ProposedLawChange, ShownLaw, ShownLawChange, SignedLawChange } from "../service/index.ts";
import { type Ink, PLAIN } from "./ink.ts";
import type { Report } from "./report.ts";
import { wrapText } from "./wrap-text.ts";

/** The changes that wait, the last proposed last. */
export function lawChangesReport({ digest, since, operators, changes }: ShownLaw, ink: Ink = PLAIN): Report {
  const head = `The law in force is ${digest}, since ${formatInstant(since)}. ${signersText(operators)}`;
  const texts = changes.map((change) => changeText(change, ink));
  const text = [wrapText(head), ...(texts.length === 0 ? ["No change of it waits."] : texts)].join("\n\n");
  return { text, json: { digest, since: formatInstant(since), operators, changes: changes.map(changeJson) } };
}

/** What was proposed, and what is wanted now. */
export function proposedReport({ change, before, after, widenings, operators }: ProposedLawChange, ink: Ink = PLAIN): Report {
  const text = [
    `Proposed: ${ink.bold(change)}`,
    ...widenings.map(widenedText),
    wrapText(`It is in the log. Now ${SIGNATURES_NEEDED} of ${operators.join(", ")} sign it, each with a key of their own:`),
    `  credence law sign ${change} --key FILE`,
    wrapText("30 days after the second signature the store opens with this configuration. Until then it opens with the one in force."),
  ];
  return { text: text.join("\n"), json: { change, before, after, widenings, operators } };
}

/** How many have signed, and from when on it may be in force. */
export function signedReport({ change, signatures, effectiveAt }: SignedLawChange): Report {
  const then =
    effectiveAt === undefined
      ? `${SIGNATURES_NEEDED - signatures} more must sign before its 30 days begin.`
      : `It may be in force from ${formatInstant(effectiveAt)} on.`;
  const json = { change, signatures, effectiveAt: effectiveAt === undefined ? null : formatInstant(effectiveAt) };
  return { text: wrapText(`Signed by ${signatures}, and in the log. ${then}`), json };
}

function signersText(operators: readonly string[]): string {
  if (operators.length < SIGNATURES_NEEDED) {
    return `It names ${operators.length} operators, and ${SIGNATURES_NEEDED} must sign what widens it: nothing can (credence operator-key).`;
  }
  return `${SIGNATURES_NEEDED} of ${operators.map(nameIn).join(", ")} must sign what widens it.`;
}

const nameIn = (operator: string): string => operator.split("+")[0] ?? "";

function changeText({ row, state, widenings }: ShownLawChange, ink: Ink): string {
  const { change, proposedAt, proposedBy, signatures } = row;
  const signed = signatures.map(({ operator, signedAt }) => `${operator} on ${formatInstant(signedAt)}`).join(", ");
  const head = `proposed by ${proposedBy} on ${formatInstant(proposedAt)}${signed === "" ? "" : `, signed by ${signed}`}: ${stateText(state)}.`;
  return [ink.bold(change), wrapText(head), ...widenings.map(widenedText)].join("\n");
}

function widenedText({ at, says }: Widening): string {
  return wrapText(`${at}: ${says}`, { first: "  + " });
}

function stateText(state: LawChangeState): string {
  switch (state.is) {
    case "to_be_signed":
      return `${SIGNATURES_NEEDED - state.signed} more must sign`;
    case "to_be_published":
      return "its signatures wait for the log";
    case "waiting":
      return `may be in force from ${formatInstant(state.until)} on`;
    case "ready":
      return "is in force when the store is next opened with it";
    case "stale":
      return "the law was narrowed since: withdraw it, and propose anew";
  }
}

function changeJson({ row, state, widenings }: ShownLawChange) {
  const { change, before, after, proposedAt, proposedBy, signatures, effectiveAt } = row;
  return {
    change,
    before,
    after,
    proposedAt: formatInstant(proposedAt),
    proposedBy,
    signatures: signatures.map(({ operator, note, signedAt }) => ({ operator, at: formatInstant(signedAt), note })),
    state: state.is,
    effectiveAt: effectiveAt === undefined ? null : formatInstant(effectiveAt),
    widenings,
  };
}
