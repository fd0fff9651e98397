import { CredenceError, ERRORS } from "../errors.ts";
import type { Report } from "./report.ts";
import { COLUMNS_MAX, wrapText } from "./wrap-text.ts";

/** How much is told of an error. */
type Telling = { readonly isDebug: boolean };

/** An error as the command line tells it: what was seen and wanted, then what can be done. A stack is for --debug only. */
export function problemReport(error: unknown, { isDebug }: Telling): Report {
  const told = error instanceof CredenceError ? error : new CredenceError("internal", messageOf(error), { cause: error });
  const { code, message, details } = told;
  const { meaning, remedy } = ERRORS[code];
  const stack = isDebug ? stackOf(error) : undefined;
  const json = { code, title: meaning, detail: message, remedy, ...(details === undefined ? {} : { details }) };
  const advice = code === "internal" && !isDebug ? "Run it again with --debug for the stack, and please report it." : remedy;
  const lines = [linesOf(sentence(message)), wrapText(advice)];
  return { isBad: true, json: { ...json, ...(stack === undefined ? {} : { stack }) }, text: [...lines, ...(stack ?? [])].join("\n") };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A server's last words and a list of breaches have lines of their own; those stay as they are. */
function linesOf(message: string): string {
  return message
    .split("\n")
    .map((line) =>
      line.length > COLUMNS_MAX ? wrapText(line.trimStart(), { first: line.slice(0, line.length - line.trimStart().length) }) : line,
    )
    .join("\n");
}

function sentence(message: string): string {
  // A path, a name or a number at the beginning is shown as it is.
  const text = /^[a-z]+[ ,]/.test(message) ? message.charAt(0).toUpperCase() + message.slice(1) : message;
  return /[.!?:]$/.test(text) ? text : `${text}.`;
}

function stackOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [String(error)];
  const own = (error.stack ?? error.message).split("\n");
  return error.cause === undefined ? own : [...own, "because of", ...stackOf(error.cause)];
}
