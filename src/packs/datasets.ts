import { CredenceError } from "../errors.ts";
import { olist } from "./commerce/index.ts";
import type { Dataset } from "./dataset.ts";
import { anchorageInspections, chicagoFoodInspections } from "./inspections/index.ts";
import { loanMonths, metro2 } from "./lending/index.ts";
import { baltimore311 } from "./public-service/index.ts";
import { packNamed } from "./shipped.ts";
import { bitcoinOtc, bitcoinOtcGiven } from "./trading/index.ts";

/** Every data set that has an importer, in the order of the packs. */
export const datasets: readonly Dataset[] = [
  bitcoinOtc,
  bitcoinOtcGiven,
  olist,
  anchorageInspections,
  chicagoFoodInspections,
  baltimore311,
  loanMonths,
  metro2,
];

/** The pack's data set of that name. Throws `pack_unknown` or `dataset_unknown` with the known names. */
export function datasetNamed({ pack, name }: { readonly pack: string; readonly name: string }): Dataset {
  const ofPack = datasets.filter((dataset) => dataset.pack === packNamed(pack).name);
  const found = ofPack.find((dataset) => dataset.name === name);
  if (found !== undefined) return found;
  const known = ofPack.map((dataset) => dataset.name).join(", ");
  throw new CredenceError(
    "dataset_unknown",
    `no data set ${JSON.stringify(name.slice(0, SHOWN_CHARS_MAX))} in ${pack}; there are ${known}`,
  );
}

/** A name on a command line may be a whole pasted line. */
const SHOWN_CHARS_MAX = 60;
