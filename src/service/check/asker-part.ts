import { askerSeriesOf, forYouOf, type ScorecardModel, subjectPartOf } from "../../core/standing/index.ts";
import type { AskerPartStatement, CheckStatement } from "../../core/statement/index.ts";
import { monthOf } from "../../lib/index.ts";
import { newStatementId, uuidText } from "../../store/index.ts";
import type { Installation, ServingModel } from "../installation.ts";
import type { Asked, AskedAs } from "./read-subjects.ts";
import { shownIdentifier, talliesOf } from "./read-tallies.ts";

/** The model of the asker's own view, where the check names an asker and one serves. */
export type AskerModel = ServingModel & { readonly document: ScorecardModel };

/** Undefined where no asker is named, or no model of the asker's own view has earned its place yet: then nothing of the asker is told. */
export async function askerModelOf(
  { modelOf }: Installation,
  { purpose, asker }: Asked,
  standingAt: number,
): Promise<AskerModel | undefined> {
  if (asker === undefined) return undefined;
  const model = await modelOf(askerSeriesOf(purpose), standingAt);
  return model?.document.kind === "scorecard" ? { ...model, document: model.document } : undefined;
}

/** What the check tells the asker of its own view: a statement in the asker's chain, and nothing of it in the subject's. */
export function askerPartOf(
  { purpose }: Asked,
  check: CheckStatement,
  { asker, model }: { readonly asker: AskedAs; readonly model: AskerModel },
): AskerPartStatement {
  const { at, subscriber, onBehalf, look, standingAt } = check;
  const registers = purpose.asker?.reads ?? [];
  const tallies = talliesOf(asker, registers);
  const asked = { purpose, model: model.document, month: monthOf(standingAt) };
  const part = subjectPartOf({ ...asked, tallies: check.tallies });
  return {
    kind: "asker_part",
    id: uuidText(newStatementId(at)),
    at,
    subject: asker.read.subject,
    check: check.id,
    asked: shownIdentifier(asker.identifier),
    subscriber,
    onBehalf,
    look,
    purpose: check.purpose,
    model: { version: model.version, digest: model.digest },
    registers: Object.fromEntries(registers.map(({ name, version }) => [name, version])),
    version: asker.read.version,
    linked: asker.read.linked,
    tallies,
    part,
    standingAt,
    standing: forYouOf({ ...asked, part, asker: tallies }),
  };
}
