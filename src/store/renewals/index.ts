/** Checks renewed because a record that they read was erased, and what is destroyed with them. */

export { insertErasureCause } from "../redecision-causes.ts";
export { lockRedeciding } from "../redecisions.ts";
export { type CheckKey, type DecidedCheck, endDecisions, readDecidedChecks, sayAgain } from "./expiring.ts";
export {
  type Destruction,
  destroyDecisions,
  keepRenewals,
  type RedecisionBody,
  type Renewal,
  readRedecisionBodies,
} from "./renewals.ts";
