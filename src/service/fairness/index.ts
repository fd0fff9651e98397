/** Audits of fairness: groups come with the question, are held for as long as it takes, and are kept nowhere. */
export { type AuditedFairness, auditFairness, type FairnessAudit, SUBJECTS_MAX } from "./audit-fairness.ts";
