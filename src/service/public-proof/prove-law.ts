import type { LawStatement } from "../../core/file/index.ts";
import { raw, withStore } from "../../store/index.ts";
import { LeafReader, statedLaw } from "../file/index.ts";
import { type Installation, purposeOf } from "../installation.ts";
import { showModel } from "../show-model.ts";
import { logsAt, type ProvenLog, usedLogs } from "./logs-at.ts";

/** Of which purpose, under which version of its model (by default the one that serves now), against how many leaves of the log. */
export type LawProofRequest = { readonly purpose: string; readonly model?: number | undefined; readonly size?: number | undefined };

/**
 * The statements by which a purpose, the registers it reads and a version of its model came into the log, each with the proof, and those of the
 * log's own keys and beginnings. What is not in the log yet at that size is not among them.
 */
export type LawProof = {
  readonly purpose: { readonly name: string; readonly digest: string };
  readonly model: { readonly version: number; readonly digest: string };
  readonly logs: readonly ProvenLog[];
  readonly law: readonly LawStatement[];
};

/** Throws `purpose_unknown`, `model_missing`, `model_version_unknown`, `log_part_unknown` or `store_unavailable`. */
export async function proveLaw(installation: Installation, { purpose: name, model: version, size }: LawProofRequest): Promise<LawProof> {
  const { reads, asker } = purposeOf(installation, name);
  const model = await showModel(installation, { purpose: name, version });
  const purpose = { name, digest: installation.purposeDigests.get(name) ?? "" };
  const named = {
    registers: [...reads, ...(asker?.reads ?? [])],
    purposes: [purpose],
    models: [{ purpose: name, version: model.version }],
  };
  const mode = raw("isolation level repeatable read read only");
  return withStore(() =>
    installation.pool.begin(async (tx) => {
      const logs = await logsAt(tx, { at: installation.now(), size });
      const law = await statedLaw(tx, { installation, leaves: new LeafReader(installation.pool, logs), logs }, named);
      return { purpose, model: { version: model.version, digest: model.digest }, logs: usedLogs(logs, law), law };
    }, mode),
  );
}
