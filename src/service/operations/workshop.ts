import type { Recipe } from "../../core/model/index.ts";
import type { Importing, MadeUp } from "../filling/index.ts";

/** A data set that an operator may import: its reader, and what has to be known before. */
export type ImportableSet = Importing & {
  readonly pack: string;
  readonly name: string;
  readonly title: string;
  readonly licence: string;
};

/** What operators work with: what ships with the configuration, and where its files lie. app.ts knows both. */
export type Workshop = {
  readonly keyFile: string;
  /** The folder on whose disk the data lie; undefined where the server is elsewhere. */
  readonly dataDir?: string;
  /** Where files lie that are to be imported; undefined where none can be. */
  readonly importsFolder: string | undefined;
  readonly datasets: readonly ImportableSet[];
  /** The configuration's demonstration as of an instant; undefined where it has no simulated source. */
  readonly simulation?: (at: number) => MadeUp;
  /** How candidates for a purpose are fitted, where more is worth a line than its outcome. */
  readonly recipeFor: (purpose: string) => Recipe | undefined;
};

/** Of a server that was told nothing: nothing to import, and a doctor who finds no key file. */
export const BARE_WORKSHOP: Workshop = { keyFile: "", importsFolder: undefined, datasets: [], recipeFor: () => undefined };
