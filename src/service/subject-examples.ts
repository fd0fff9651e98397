import { schemesKnown } from "../core/identity/index.ts";
import { isPublicPurpose, type Purpose, type SubjectKind } from "../core/law/index.ts";
import { reachMonthsOf } from "../core/standing/index.ts";
import { monthOf } from "../lib/index.ts";
import { type Examples, readExamples, withStore } from "../store/index.ts";
import type { Installation } from "./installation.ts";

/** Three subjects worth asking about for a purpose, each as `scheme:value`; undefined where there is none of the kind. */
export type SubjectExamples = { readonly purpose: string } & Examples;

const PUBLIC_SCHEMES = schemesKnown()
  .filter((scheme) => scheme.visibility === "public")
  .map((scheme) => scheme.name);

/** All of a store of some 100,000 records; of a larger one a fair sample, or a start would take ever longer. */
const SAMPLE_ROWS = 50_000;

/**
 * A good, a bad and a new subject of the first purpose that has them. Only bodies, and subjects of registers whose standings are public,
 * are named; undefined where a store holds no others. In a large store they are the best and the worst of a sample. Throws `store_unavailable`.
 */
export async function subjectExamples(installation: Installation): Promise<SubjectExamples | undefined> {
  for (const purpose of installation.purposes.values()) {
    const isPublic = isPublicPurpose(purpose);
    const examples = await examplesOf(installation, purpose, isPublic ? purpose.about : ["body"]);
    if (examples?.good !== undefined || examples?.bad !== undefined) return { purpose: purpose.name, ...examples };
  }
  return undefined;
}

/** The same of one purpose, among subjects of these kinds. */
export async function examplesOf(
  installation: Installation,
  purpose: Purpose,
  kinds: readonly SubjectKind[],
): Promise<Examples | undefined> {
  const { outcome, reads, model } = purpose;
  const register = reads.find(({ name }) => name === outcome.good.register);
  const { standingAt = installation.now() } = await installation.moment();
  const serving = await installation.modelOf(purpose.name, standingAt);
  // Two registers of one outcome have no one table to look in; no pack that ships has that.
  if (register === undefined || serving === undefined || outcome.bad.register !== register.name) return undefined;
  return withStore(() =>
    readExamples(installation.pool, {
      register,
      good: outcome.good,
      bad: outcome.bad,
      sinceMonth: monthOf(standingAt) - reachMonthsOf(serving.document) + 1,
      leastEvidence: model.leastEvidence,
      schemes: PUBLIC_SCHEMES,
      kinds,
      sampleRows: SAMPLE_ROWS,
    }),
  );
}
