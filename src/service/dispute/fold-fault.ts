import { CredenceError } from "../../errors.ts";
import type { NotedDispute } from "../../store/disputes/index.ts";
import type { Sql } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import { type HeldDispute, holdDisputes } from "./held-dispute.ts";
import { standingOf } from "./keep-steps.ts";

/** What is wrong with a dispute as it is noted, by its statements; undefined where nothing is, or where one of them was erased. */
export async function foldFaultIn(sql: Sql, installation: Pick<Installation, "keys">, noted: NotedDispute): Promise<string | undefined> {
  try {
    const [held] = await holdDisputes(sql, installation, [noted]);
    return held === undefined ? undefined : faultOf(held, noted);
  } catch (error) {
    if (error instanceof CredenceError && error.code === "store_unsound") return error.message;
    throw error;
  }
}

function faultOf({ dispute, rules }: HeldDispute, noted: NotedDispute): string | undefined {
  if (dispute === undefined) return undefined;
  const { state, effect, actsAt, operatorBy, sourceBy } = standingOf(dispute, rules);
  const isSame =
    state === noted.state &&
    effect === noted.effect &&
    (actsAt ?? null) === noted.actsAt &&
    (operatorBy ?? null) === noted.operatorBy &&
    (sourceBy ?? null) === noted.sourceBy &&
    dispute.record === noted.record;
  return isSame ? undefined : "is noted otherwise than its steps come to";
}
