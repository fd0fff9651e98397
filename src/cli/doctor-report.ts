import type { Finding } from "../service/index.ts";
import { findingsReport } from "./findings-report.ts";
import type { Report } from "./report.ts";

/** What the doctor found, a sentence for each rule. */
export function doctorReport(findings: readonly Finding[]): Report {
  return findingsReport("The store", findings);
}
