import { canonicalJson } from "../../lib/index.ts";
import type { Change, Reason, Standing, Tallies } from "../standing/index.ts";
import type { CheckStatement } from "./check-statement.ts";

/** How JSON.stringify writes half of a surrogate pair; RFC 8785 has no form for it. */
const LONE_SURROGATE = "\\ud";

/**
 * The canonical JSON (RFC 8785) of a check's statement. Its members are named in the order of their names here, all the way down, so that
 * JSON.stringify, which writes numbers and text as the RFC does, gives the canonical bytes several times faster. Throws `json_malformed` for a
 * text that is not well-formed.
 */
export function checkText(statement: CheckStatement): string {
  const {
    at,
    asked,
    askerPart,
    contested,
    exempt,
    id,
    kind,
    linked,
    look,
    model,
    onBehalf,
    purpose,
    registers,
    standing,
    standingAt,
    subject,
    subscriber,
    tallies,
    version,
  } = statement;
  const text = JSON.stringify({
    asked,
    askerPart,
    at,
    contested,
    exempt: exempt && { cite: exempt.cite, reason: exempt.reason },
    id,
    kind,
    linked: linked.map((one) => ({ subject: one.subject, version: one.version })),
    look,
    model: { digest: model.digest, version: model.version },
    onBehalf,
    purpose: { digest: purpose.digest, name: purpose.name },
    registers: byName(registers),
    standing: orderedStanding(standing),
    standingAt,
    subject,
    subscriber,
    tallies: orderedTallies(tallies),
    version,
  });
  return text.includes(LONE_SURROGATE) ? canonicalJson(statement) : text;
}

function orderedStanding({ changes, evidence, grade, hasRecord, interval, own, probability, purpose, reasons }: Standing) {
  return {
    changes: changes.map(orderedChange),
    evidence,
    grade,
    hasRecord,
    interval: { high: interval.high, low: interval.low },
    own: { bad: own.bad, good: own.good },
    probability,
    purpose,
    reasons: reasons.map(orderedReason),
  };
}

function orderedChange(change: Change): object {
  return "bin" in change ? { bin: byName(change.bin), grade: change.grade } : byName(change);
}

function orderedReason(reason: Reason): object {
  const { code, points, text } = reason;
  return "line" in reason ? { code, line: byName(reason.line), points, text } : { code, points, text };
}

function orderedTallies(tallies: Tallies) {
  const rows = Object.entries(tallies).map(([register, tally]) => {
    return [register, tally.map(({ counts, month, records }) => ({ counts, month, records }))] as const;
  });
  return byName(Object.fromEntries(rows));
}

/** An object of few members with these in order; most have one. */
function byName<T extends object>(value: T): object {
  const entries = Object.entries(value);
  return entries.length < 2 ? value : Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
