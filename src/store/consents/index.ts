/** What persons agreed to be asked about, and what they were told of. */
export { type AllowanceState, readAllowanceStatements, readAllowanceStates } from "./allowance-states.ts";
export {
  type AllowedJson,
  allowedOfSubject,
  type ConsentEnd,
  type ConsentRow,
  forgetAllowance,
  type InformedRow,
  insertConsent,
  insertInformed,
  markConsentsWithdrawn,
  readConsents,
} from "./consents.ts";
