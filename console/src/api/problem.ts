/** A problem document (RFC 9457) of the server: what was refused, why, and what can be done. */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly status: number;
  /** Stable, for programs: `right_missing`. */
  readonly code: string;
  readonly remedy: string;
  readonly requestId: string;
  readonly details: unknown;

  constructor(status: number, document: unknown) {
    const { title, detail, code, remedy, requestId, details } = partsOf(document);
    super(detail ?? title ?? `the server answered ${status}`);
    this.status = status;
    this.code = code ?? "internal";
    this.remedy = remedy ?? "";
    this.requestId = requestId ?? "";
    this.details = details;
  }
}

/** There was no answer: the network, or the server, is away. */
export class Unreachable extends Error {
  override readonly name = "Unreachable";

  constructor(cause: unknown) {
    super("no answer from the server", { cause });
  }
}

type Parts = { title?: string; detail?: string; code?: string; remedy?: string; requestId?: string; details?: unknown };

function partsOf(document: unknown): Parts {
  return typeof document === "object" && document !== null ? document : {};
}

/** The codes that stand for "nobody is signed in" and "somebody is, without the right". */
const RIGHT_CODES = new Set(["key_missing", "session_missing", "right_missing"]);

/** Whether a problem is about who asks. */
export function isAboutRights(error: unknown): boolean {
  return error instanceof Problem && RIGHT_CODES.has(error.code);
}

/** The states of the world that pass by themselves. */
const PASSING = new Set([429, 502, 503, 504]);

/** Whether asking again may help. */
export function isWorthRetrying(error: unknown): boolean {
  return error instanceof Unreachable || (error instanceof Problem && PASSING.has(error.status));
}
