/** The correction that travels: checks decided again when a record they read was taken back, and who has to be told. */
export { tellable } from "./decide-again.ts";
export { type EndedDecision, endDecisions } from "./end-decisions.ts";
export { expireParts } from "./expire-parts.ts";
export { type LawOfChecks, openLawOfChecks } from "./law-of-checks.ts";
export { type ChangedAnswer, type ChangedAnswerPage, listRedecisions, type RedecisionListRequest } from "./list-redecisions.ts";
export { openRedecidable, openSealed } from "./opened-check.ts";
export { type Redecided, redecideChecks } from "./redecide-checks.ts";
export { renewChecks } from "./renew-checks.ts";
export { type Redeciding, startRedeciding } from "./start-redeciding.ts";
export { type ReceiversRequest, type ReceiversTold, tellReceivers } from "./tell-receivers.ts";
