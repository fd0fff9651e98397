import type { App } from "../app.ts";
import type { Purpose } from "../core/law/index.ts";
import { demoOf } from "../packs/index.ts";
import { type CheckAnswer, purposeOf, subjectExamples } from "../service/index.ts";
import { accountName } from "./account-name.ts";
import { OPERATOR } from "./check.ts";

/** Answers about a good subject, a bad one and a newcomer, as far as there are any that may be shown. */
export type ThreeAnswers = { readonly purpose: Purpose; readonly answers: readonly CheckAnswer[] };

/**
 * Asks about three subjects. Of real records only bodies are shown, and subjects of registers whose standings are public. Each is a look
 * like any other, and kept: nobody is looked at for nothing.
 */
export async function threeAnswers({ installation, check }: Pick<App, "installation" | "check">): Promise<ThreeAnswers | undefined> {
  const { isSimulated } = await installation.moment();
  const examples = isSimulated ? simulatedExamples(installation) : await subjectExamples(installation);
  if (examples === undefined) return undefined;
  const purpose = purposeOf(installation, examples.purpose);
  const subjects = [examples.good, examples.bad, examples.newcomer].filter((subject) => subject !== undefined);
  const asked = { purpose: purpose.name, subscriber: OPERATOR, look: "review", onBehalf: accountName() } as const;
  return { purpose, answers: await Promise.all(subjects.map((subject) => check({ ...asked, subject }))) };
}

function simulatedExamples({ config, now }: App["installation"]) {
  const { purpose, demo } = demoOf(config, now());
  return { purpose, ...demo };
}
