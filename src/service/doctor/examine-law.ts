import { wideningsOf } from "../../core/law/index.ts";
import { lawFaults } from "../../store/audit/index.ts";
import { readInstallation } from "../../store/index.ts";
import { type LawStep, readInhabitedSince, readLaw, readLawSteps } from "../../store/law-changes/index.ts";
import { objectOf } from "../log/index.ts";
import { FaultList, type Finding, findingOf } from "./finding.ts";
import type { Scene } from "./scene.ts";

/** Whether the law in force is the one that was stated, and whether it became wider only as law 11 lets it. */
export async function examineLaw({ installation: { pool } }: Scene): Promise<Finding[]> {
  return [
    findingOf("law_whole", await lawFaults(pool), {
      sound: "the law in force, its packs and its changes are as the log has them",
      unsound: "the law in force, its packs or its changes are not as the log has them",
    }),
    await examineWidenings(pool),
  ];
}

/** Two configurations that were stated one after the other. */
type Succession = { readonly before: string; readonly after: string; readonly at: number };

async function examineWidenings(pool: Scene["installation"]["pool"]): Promise<Finding> {
  const found = new FaultList();
  const steps = await readLawSteps(pool);
  const allowed = new Set(steps.flatMap(allowedBy));
  const since = (await readInstallation(pool))?.isSimulated === true ? undefined : await readInhabitedSince(pool);
  for (const { before, after, at } of successionsIn(steps)) {
    // Before anybody was in the store its law protected nobody.
    if (since === undefined || at <= since || allowed.has(keyOf(after, at))) continue;
    const [was, is] = [await readLaw(pool, before), await readLaw(pool, after)];
    // The texts of older configurations were not kept.
    if (was === undefined || is === undefined) continue;
    const [first] = wideningsOf(was.declaration, is.declaration);
    if (first !== undefined) found.add({ configuration: after, at, fault: `wider, and no signed change says so: ${first.at}` });
  }
  return findingOf("widenings_signed", found.faults, {
    sound: "no configuration was wider about persons than the one before without a signed change",
    unsound: "configurations were wider about persons than the ones before, and nobody signed it",
  });
}

function successionsIn(steps: readonly LawStep[]): Succession[] {
  const stated = steps
    .filter(({ kind }) => kind === "configuration")
    .map(({ at, text }) => ({ at, digest: String(objectOf(text)?.digest) }));
  return stated.slice(1).map(({ at, digest }, before) => ({ before: stated[before]?.digest ?? "", after: digest, at }));
}

/** A change in force, or a narrowing taken back, is stated at the same moment as the configuration. */
function allowedBy({ kind, at, text }: LawStep): string[] {
  if (kind !== "law_change") return [];
  const { step, after } = objectOf(text) ?? {};
  return step === "in_force" || step === "taken_back" ? [keyOf(String(after), at)] : [];
}

const keyOf = (digest: string, at: number): string => `${digest} ${at}`;
