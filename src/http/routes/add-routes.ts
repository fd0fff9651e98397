import type { RouteContext, Scope } from "../context.ts";
import { addCheckRoutes } from "./checks.ts";
import { addHealthRoutes } from "./health.ts";
import { addRecordRoutes } from "./records.ts";

/** Every route of the API, one file for each noun. */
export function addRoutes(scope: Scope, context: RouteContext): void {
  void scope.register(async (inner) => addRecordRoutes(inner, context));
  addCheckRoutes(scope, context);
  addHealthRoutes(scope, context);
}
