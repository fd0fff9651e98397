import { type Config, type Pack, purposesOf, type RecordType, type Register } from "../core/law/index.ts";
import { CredenceError } from "../errors.ts";
import { commerce } from "./commerce/index.ts";
import { city, lender, market } from "./configs/index.ts";
import { inspectionsPack } from "./inspections/index.ts";
import { lending } from "./lending/index.ts";
import { publicService } from "./public-service/index.ts";
import { trading } from "./trading/index.ts";

/** Every pack that ships, in the order in which the docs show them. */
export const shippedPacks: readonly Pack[] = [trading, commerce, inspectionsPack, publicService, lending];

/** Every configuration that ships: `market`, `city` and `lender`. */
export const shippedConfigs: readonly Config[] = [market, city, lender];

/** The vocabulary of law 3: the record types, with their names, of every register that ships. */
export const shippedRecordTypes: readonly (readonly [name: string, type: RecordType])[] = shippedPacks.flatMap((pack) =>
  pack.registers.flatMap((register) => Object.entries(register.records)),
);

/** Every register that ships: what nobody changed a letter of is conformant (law 3). */
export const shippedRegisters: readonly Register[] = shippedPacks.flatMap((pack) => pack.registers);

/** The shipped configuration that has the pack. Throws `pack_unknown` with the known names. */
export function configOfPack(name: string): Config {
  const found = shippedConfigs.find((config) => config.packs.some((pack) => pack.name === name));
  return found ?? unknown("pack_unknown", "pack", { name, known: shippedPacks });
}

/** The shipped configuration in which the purpose may be asked for. Throws `purpose_unknown` with the known names. */
export function configOfPurpose(name: string): Config {
  const found = shippedConfigs.find((config) => purposesOf(config).some((purpose) => purpose.name === name));
  return found ?? unknown("purpose_unknown", "purpose", { name, known: shippedConfigs.flatMap(purposesOf) });
}

/** The shipped pack of that name. Throws `pack_unknown` with the known names. */
export function packNamed(name: string): Pack {
  return shippedPacks.find((pack) => pack.name === name) ?? unknown("pack_unknown", "pack", { name, known: shippedPacks });
}

/** A name on a command line may be a whole pasted line. */
const SHOWN_CHARS_MAX = 60;

type Lookup = { readonly name: string; readonly known: readonly { readonly name: string }[] };

function unknown(code: "pack_unknown" | "purpose_unknown", what: string, { name, known }: Lookup): never {
  const names = known.map((each) => each.name).join(", ");
  throw new CredenceError(code, `no ${what} ${JSON.stringify(name.slice(0, SHOWN_CHARS_MAX))}; there are ${names}`);
}
