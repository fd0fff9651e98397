import { checkLog, type Installation, type LogFinding } from "../src/service/index.ts";

/** Everything in the logs of a store that is not sound, in words; empty where all is. */
export async function unsoundLog(installation: Installation): Promise<string[]> {
  return brokenRules(await checkLog(installation)).map(({ check, detail, evidence }) => `${check}: ${detail}: ${JSON.stringify(evidence)}`);
}

/** The rules that do not hold. */
export function brokenRules(findings: readonly LogFinding[]): LogFinding[] {
  return findings.filter(({ ok }) => !ok);
}
