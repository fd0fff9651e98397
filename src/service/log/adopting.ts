import type { AdoptionPlace, Session } from "../../store/index.ts";
import type { Installation } from "../installation.ts";

/** What adopting takes of an installation. */
export type Adopting = Pick<Installation, "keys" | "now" | "purposeDigests">;

/** The rows that come after a place in the order of their keys, at most so many. */
export type AdoptedBatch = { readonly after: AdoptionPlace; readonly limit: number };

/** How many rows were entered, and the place of the last; undefined where there was none. */
export type Adopted = { readonly count: number; readonly last: AdoptionPlace | undefined };

/** Enters the rows of a batch. */
export type Adopt = (tx: Session, adopting: Adopting, batch: AdoptedBatch) => Promise<Adopted>;
