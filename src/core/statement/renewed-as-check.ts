import type { CheckStatement, RenewedCheckStatement } from "./check-statement.ts";

/** The check that a renewed one stands for, as if it had been told so. */
export function renewedAsCheck(renewed: RenewedCheckStatement): CheckStatement {
  const { kind: _kind, check: id, askedAt: at, cause: _cause, known: _known, destroyed: _destroyed, ...said } = renewed;
  return { ...said, kind: "check", id, at };
}
