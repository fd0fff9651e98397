import { LogPage } from "../features/log/index.ts";
import { VerifiedLog } from "../features/verified/index.ts";

/** The log, verified in the reader's browser. */
export function LogPlace() {
  return <LogPage Verified={VerifiedLog} />;
}
