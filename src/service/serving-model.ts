import type { Purpose } from "../core/law/index.ts";
import { type Model, mayServe } from "../core/standing/index.ts";
import { type Pool, readModel, type Sql } from "../store/index.ts";
import { dayOf } from "./day-of.ts";
import type { Installation, ServingModel } from "./installation.ts";
import { kept } from "./kept.ts";
import { modelDigest } from "./log/index.ts";

/** How long a model is believed to be the newest. */
const MODEL_MS = 1_000;

/** Looks models up by purpose and day, each at most once a second. `purposes` are those in force. */
export function servingModel(pool: Pool, purposes: Installation["purposes"]): Installation["modelOf"] {
  const known = new Map<string, { readonly day: number; readonly read: () => Promise<ServingModel | undefined> }>();
  return (purpose, at) => {
    const day = dayOf(at);
    let entry = known.get(purpose);
    if (entry?.day !== day) {
      entry = { day, read: kept(MODEL_MS, () => readServing(pool, purpose, day)) };
      known.set(purpose, entry);
    }
    return entry.read();
  };

  async function readServing(sql: Sql, name: string, day: number): Promise<ServingModel | undefined> {
    const serving = await readServingModel(sql, name, day);
    return servesLawfully(purposes.get(name), serving) ? serving : undefined;
  }
}

/** A law that was narrowed since holds at once: a scorecard of before answers no more, and until the next fit there is no model. */
export function servesLawfully(purpose: Purpose | undefined, serving: ServingModel | undefined): boolean {
  return purpose === undefined || serving === undefined || mayServe(purpose, serving.document);
}

/** The model that serves a purpose on a day, as the store says at this moment. */
export async function readServingModel(sql: Sql, purpose: string, day: number): Promise<ServingModel | undefined> {
  const row = await readModel(sql, purpose, day);
  if (row === undefined) return undefined;
  const document = JSON.parse(row.document) as Model;
  return { version: row.version, digest: modelDigest(document), document };
}
