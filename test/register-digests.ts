import { hash } from "node:crypto";
import { type Pack, registerKey, registerText } from "../src/core/law/index.ts";

/** Digests of the registers of these packs, as those who verify files have them. */
export function registerDigests(packs: readonly Pack[]): ReadonlyMap<string, string> {
  return new Map(packs.flatMap((pack) => pack.registers.map((one) => [registerKey(one), hash("sha256", registerText(one))] as const)));
}
