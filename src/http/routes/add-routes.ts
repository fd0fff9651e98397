import type { RouteContext, Scope } from "../context.ts";
import { addCheckRoutes } from "./checks.ts";
import { addCorrectionRoutes } from "./corrections.ts";
import { addDecisionRoutes } from "./decisions.ts";
import { addDocsRoutes } from "./docs.ts";
import { addFileRoutes } from "./files.ts";
import { addFreezeRoutes } from "./freezes.ts";
import { addHealthRoutes } from "./health.ts";
import { addLinkRoutes } from "./links.ts";
import { addLogRoutes } from "./log.ts";
import { addMySessionRoutes } from "./me-session.ts";
import { addPurposeRoutes } from "./purposes.ts";
import { addRecordRoutes } from "./records.ts";
import { addRedecisionRoutes } from "./redecisions.ts";
import { addRegisterRoutes } from "./registers.ts";
import { addStandingRoutes } from "./standings.ts";
import { addStatementRoutes } from "./statements.ts";
import { addSubjectRoutes } from "./subjects.ts";
import { addWithdrawalRoutes } from "./withdrawals.ts";

/** Every route of the API, in the order in which the docs show them. */
export async function addRoutes(scope: Scope, context: RouteContext): Promise<void> {
  // In a scope of its own: only records come as NDJSON.
  await scope.register(async (inner) => addRecordRoutes(inner, context));
  addWithdrawalRoutes(scope, context);
  addCorrectionRoutes(scope, context);
  addCheckRoutes(scope, context);
  addDecisionRoutes(scope, context);
  addRedecisionRoutes(scope, context);
  addStandingRoutes(scope, context);
  addSubjectRoutes(scope, context);
  addFileRoutes(scope, context);
  addLinkRoutes(scope, context);
  addFreezeRoutes(scope, context);
  addMySessionRoutes(scope, context);
  addStatementRoutes(scope, context);
  addLogRoutes(scope, context);
  addPurposeRoutes(scope, context);
  addRegisterRoutes(scope, context);
  addHealthRoutes(scope, context);
  addDocsRoutes(scope, context);
}
