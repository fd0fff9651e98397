import { randomUUID } from "node:crypto";
import { isUnavailable, keyringOf, readKeyFile, withStore } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import { examineActivations } from "./examine-activations.ts";
import { examineAskerParts } from "./examine-asker-parts.ts";
import { examineChecks } from "./examine-checks.ts";
import { examineConsents } from "./examine-consents.ts";
import { examineDecisions } from "./examine-decisions.ts";
import { examineDisputes } from "./examine-disputes.ts";
import { examineErasures } from "./examine-erasures.ts";
import { examineFolds } from "./examine-folds.ts";
import { examineFreezes } from "./examine-freezes.ts";
import { examineIdentifiers } from "./examine-identifiers.ts";
import { examineKeyFile, examineKeys } from "./examine-keys.ts";
import { examineLaw } from "./examine-law.ts";
import { examineNotices } from "./examine-notices.ts";
import { examineRaters } from "./examine-raters.ts";
import { examineRecords } from "./examine-records.ts";
import { examineServer } from "./examine-server.ts";
import { examineTruths } from "./examine-truths.ts";
import { examineWhole } from "./examine-whole.ts";
import { type Finding, type FindingName, unsoundFinding } from "./finding.ts";
import type { Scene } from "./scene.ts";

/** What an examination has come to: the rule, and how many rows were looked at for it. */
export type ExaminationProgress = { readonly check: FindingName; readonly rows: number };

/** How a store is to be examined. */
export type Examination = {
  readonly keyFile: string;
  /** The folder on whose disk the data lie; undefined where the server is elsewhere. */
  readonly dataDir?: string;
  /** Opens and evaluates every body; otherwise a sample of a large store. What needs no opening is always looked at whole. */
  readonly isDeep?: boolean;
  /** Where samples begin, a subject's id; by default a random one. */
  readonly sampleFrom?: string;
  readonly onProgress?: (progress: ExaminationProgress) => void;
};

/** The rules in the order in which they are examined, each group by the first of its rules. */
const EXAMINATIONS: readonly (readonly [FindingName, (scene: Scene) => Promise<Finding[]>])[] = [
  ["server_durable", examineServer],
  ["key_file_private", examineKeyFile],
  ["keys_present", examineKeys],
  ["subjects_whole", examineWhole],
  ["erasures_whole", examineErasures],
  ["states_folded", examineFolds],
  ["identifiers_open", examineIdentifiers],
  ["bodies_open", examineRecords],
  ["checks_repeatable", examineChecks],
  ["redecisions_whole", examineDecisions],
  ["asker_parts_whole", examineAskerParts],
  ["freezes_whole", examineFreezes],
  ["consents_folded", examineConsents],
  ["disputes_whole", examineDisputes],
  ["notices_whole", examineNotices],
  ["law_whole", examineLaw],
  ["activations_stated", examineActivations],
  ["truths_whole", examineTruths],
  ["raters_whole", examineRaters],
];

/**
 * Examines whether a store is sound, rule by rule, in constant memory; changes nothing. Servers may run on: each rule is read at one
 * moment. A rule that cannot be examined is a finding too. Throws `store_unavailable`.
 */
export async function examineStore(installation: Installation, examination: Examination): Promise<Finding[]> {
  const onProgress = examination.onProgress ?? (() => {});
  const keys = await keysOf(installation, examination);
  const findings: Finding[] = [];
  for (const [check, examine] of EXAMINATIONS) {
    onProgress({ check, rows: 0 });
    const scene: Scene = {
      installation,
      keys,
      keyFile: examination.keyFile,
      dataDir: examination.dataDir,
      isDeep: examination.isDeep ?? false,
      sampleFrom: examination.sampleFrom ?? randomUUID(),
      onRows: (rows) => onProgress({ check, rows }),
    };
    findings.push(...(await withStore(() => examined(check, () => examine(scene)))));
  }
  return findings;
}

/** Whether nothing but warnings was found. */
export function isSound(findings: readonly Pick<Finding, "ok" | "isWarning">[]): boolean {
  return findings.every(({ ok, isWarning }) => ok || isWarning);
}

/** The keys of the file; those in use already where the file cannot be read, which is a finding of its own. */
async function keysOf(installation: Installation, { keyFile }: Examination) {
  return readKeyFile(keyFile).then(keyringOf, () => installation.keys);
}

async function examined(check: FindingName, work: () => Promise<Finding[]>): Promise<Finding[]> {
  try {
    return await work();
  } catch (error) {
    if (isUnavailable(error)) throw error;
    return [unsoundFinding(check, `cannot be examined: ${error instanceof Error ? error.message : String(error)}`)];
  }
}
