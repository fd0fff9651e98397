import type { TableSample } from "../table.ts";
import type { ColumnProfile } from "./column-profile.ts";
import { COLUMN_WORDS } from "./column-words.ts";
import type { GuessedOutcome } from "./guess-outcome.ts";
import type { LineOfWork } from "./understanding.ts";
import { folded, hasWord } from "./words.ts";

type LineQuestion = {
  readonly sample: TableSample;
  readonly profiles: readonly ColumnProfile[];
  readonly outcome: GuessedOutcome;
  readonly subject: ColumnProfile;
};

/**
 * Which shipped record type fits. `ordered` and `closed` say when something was promised and when it came, so both dates are needed: no
 * promise is made up. A table without them tells of deals by how the other side took them: `rated`, +1 or -1 where it has words only.
 */
export function lineOf({ sample, profiles, outcome, subject }: LineQuestion): LineOfWork {
  if (outcome.by === "dates") return subject.named.has("agency") && !subject.named.has("supplySide") ? "requests" : "orders";
  const isNamed = profiles.some(({ named }) => named.has("inspection")) || hasWord(folded(sample.table), COLUMN_WORDS.inspection);
  return isNamed && (outcome.by === "rating" || passesOrFails(outcome)) ? "inspections" : "trades";
}

function passesOrFails({ status }: GuessedOutcome): boolean {
  return status?.words.some(({ kind }) => kind === "passed" || kind === "failed" || kind === "conditions") === true;
}
