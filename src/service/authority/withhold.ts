import { type Instrument, withheldAtMost } from "../../core/authority/index.ts";
import { lawPackOf, registersOf } from "../../core/law/index.ts";
import { CredenceError } from "../../errors.ts";
import { formatInstant } from "../../lib/index.ts";
import { insertWithholding } from "../../store/authority-looks/index.ts";
import { newStatementId, type Session, uuidText } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import { type Receipted, writeStatements } from "../log/index.ts";

/** Under which instrument, and until when (the last UTC microsecond), a look is not shown to whom it is about. */
export type Withholding = { readonly instrument: Instrument; readonly until: number };

/** Throws `withholding_refused` for an end that has come, or is later than the strictest law of the installation lets it be. */
export async function demandWithholding(installation: Installation, until: number): Promise<void> {
  const now = installation.now();
  if (until <= now) throw new CredenceError("withholding_refused", `it would end at ${formatInstant(until)}; wanted a time to come`);
  const latest = withheldAtMost(await lawsOf(installation), now);
  if (latest === undefined) throw new CredenceError("withholding_refused", "no law pack of this installation lets a look be withheld");
  if (until <= latest) return;
  throw new CredenceError("withholding_refused", `it would end at ${formatInstant(until)}; wanted at the latest ${formatInstant(latest)}`);
}

type Withheld = Withholding & { readonly subject: string; readonly look: string; readonly authority: string };

/** States that a look is withheld until then, in the caller's transaction. */
export async function withholdWithin(tx: Session, installation: Installation, { subject, look, authority, instrument, until }: Withheld) {
  const at = installation.now();
  const id = uuidText(newStatementId(at));
  await insertWithholding(tx, { subject, statement: id, look, until });
  const said = { kind: "withholding", id, at, subject, look, authority, instrument, until } as const;
  const made: Receipted[] = await writeStatements(tx, installation, [said]);
  return made;
}

async function lawsOf({ config, calendarOf }: Installation) {
  const sectors = new Set(registersOf(config).map(({ sector }) => sector.name));
  const packs = [...sectors].flatMap((sector) => lawPackOf(config, sector) ?? []);
  return Promise.all(packs.map(async (pack) => ({ pack, calendar: await calendarOf(pack) })));
}
