/** One line for the operator: a mistake of ours, or a world that fails. It holds no body, no URL and no key. */
export type LogLine = {
  readonly level: "error";
  readonly requestId: string;
  readonly method: string;
  /** The route's pattern, never the path that was asked: that may name a person. */
  readonly route: string;
  readonly code: string;
  readonly error: string;
  readonly stack: readonly string[];
};

const FRAMES_MAX = 12;

/**
 * What went wrong, for the log. The messages of the JSON parser and of PostgreSQL quote what they were given, which may name a person:
 * of these only the kind is kept.
 */
export function errorForLog(error: unknown): Pick<LogLine, "error" | "stack"> {
  if (!(error instanceof Error)) return { error: `a thrown ${typeof error}`, stack: [] };
  const quotesInput = error instanceof SyntaxError || "severity" in error;
  const code = "code" in error ? ` (${String(error.code)})` : "";
  const frames = (error.stack ?? "").split("\n").filter((line) => line.trimStart().startsWith("at "));
  return {
    error: `${error.name}${code}${quotesInput ? "" : `: ${error.message}`}`,
    stack: frames.slice(0, FRAMES_MAX).map((line) => line.trim()),
  };
}
