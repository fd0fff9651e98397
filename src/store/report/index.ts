/** What a subject's report is read from: its records, checks and other statements, as they lie. */
export {
  countDestroyed,
  type ReportCheckRow,
  type ReportDeedRow,
  type ReportRecordRow,
  type ReportRequest,
  readReportChecks,
  readReportDeeds,
  readReportRecords,
} from "./report-rows.ts";
