import { readAsChecked } from "../../core/file/index.ts";
import { type Purpose, type Register, readPurposeText, readRegisterText } from "../../core/law/index.ts";
import { askerSeriesOf, type Model, type ScorecardModel } from "../../core/standing/index.ts";
import type { AskerPartStatement, CheckStatement } from "../../core/statement/index.ts";
import { type Pool, readKnownRegisters, readModelVersion, readPurposeDeclaration } from "../../store/index.ts";

/** The law that checks were decided under, whatever is in force now. */
export type LawOfChecks = {
  /** By `trades@1`. */
  readonly registers: ReadonlyMap<string, Register>;
  /** The purpose and the model that a check names; undefined where one of them is not there as it names it. */
  readonly of: (check: CheckStatement) => Promise<CheckLaw | undefined>;
  /** The same of an asker's own part; its purpose as declared, since the check that it is of may have read other versions. */
  readonly ofPart: (part: AskerPartStatement) => Promise<PartLaw | undefined>;
};

/** The law of an asker's own part. */
export type PartLaw = { readonly purpose: Purpose; readonly model: ScorecardModel };

/** `purpose` reads each register in the version that the check read. */
export type CheckLaw = { readonly purpose: Purpose; readonly model: Model };

/** Reads registers now, purposes and models when they are first wanted; each once. */
export async function openLawOfChecks(pool: Pool): Promise<LawOfChecks> {
  const registers = new Map<string, Register>();
  for (const [key, { declaration }] of await readKnownRegisters(pool)) {
    const register = readRegisterText(declaration);
    if (register !== undefined) registers.set(key, register);
  }
  const purposeOf = once(async ({ name, digest }: CheckStatement["purpose"]) => {
    const text = await readPurposeDeclaration(pool, { name, digest });
    return text === undefined ? undefined : readPurposeText(text, registers);
  });
  const modelOf = once(async ({ purpose, version }: { readonly purpose: string; readonly version: number }) => {
    const row = await readModelVersion(pool, purpose, version);
    return row === undefined ? undefined : (JSON.parse(row.document) as Model);
  });
  const of = async (check: CheckStatement): Promise<CheckLaw | undefined> => {
    const declared = await purposeOf(check.purpose);
    const purpose = declared === undefined ? undefined : readAsChecked(declared, check, registers);
    const model = await modelOf({ purpose: check.purpose.name, version: check.model.version });
    return purpose === undefined || model === undefined ? undefined : { purpose, model };
  };
  const ofPart = async (part: AskerPartStatement): Promise<PartLaw | undefined> => {
    const purpose = await purposeOf(part.purpose);
    const model = await modelOf({ purpose: askerSeriesOf(part.purpose), version: part.model.version });
    return purpose === undefined || model?.kind !== "scorecard" ? undefined : { purpose, model };
  };
  return { registers, of, ofPart };
}

function once<Key extends object, T>(read: (key: Key) => Promise<T>): (key: Key) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (key) => {
    const name = JSON.stringify(key);
    const found = known.get(name) ?? read(key);
    known.set(name, found);
    return found;
  };
}
