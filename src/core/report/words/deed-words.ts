import type { Telling } from "../record-text.ts";
import type { Deed } from "../report.ts";

/** With what a deed is told. */
export type DeedTelling = Telling & {
  /** A record of the file in words, with its day; that it is no longer kept, where it is not there. */
  readonly recordNamed: (record: string) => string;
  /** `operator:olga`, `subject`, `source:NAME` in words. */
  readonly party: (by: string) => string;
};

/** How each kind of deed is told, in one or two sentences. What it says of itself is told whole; its time stands beside it. */
export type DeedWords = {
  readonly [Kind in Deed["kind"]]: (deed: Extract<Deed, { readonly kind: Kind }>, telling: DeedTelling) => string;
};
