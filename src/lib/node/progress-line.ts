import { formatCount, formatDuration, formatShare } from "../format-quantity.ts";
import { fitText } from "../text-width.ts";

/** What a terminal or a stream must offer; process.stderr does. */
export type ProgressStream = { readonly isTTY?: boolean; readonly columns?: number; readonly write: (text: string) => unknown };

/** What is told, and where. */
export type ProgressOptions = {
  /** What is counted, in the plural: "rows". */
  readonly unit: string;
  /** How many there will be, where that is known. */
  readonly total?: number;
  /** process.stderr when not given, so that standard output stays clean. */
  readonly stream?: ProgressStream;
  /** Milliseconds of a clock that only runs forward. */
  readonly nowMs?: () => number;
};

/** What progressLine makes. */
export type Progress = {
  /** So many are done; `share` (0..1) where the total is not known but the part is, as by the bytes read. */
  readonly update: (done: number, share?: number) => void;
  /** Takes the line away (terminal) and sums up, unless it was over before anything was shown. */
  readonly done: () => void;
};

/** Work that is over sooner needs no words. */
const SILENT_MS = 2_000;

/** Faster than the eye reads is waste on a terminal; elsewhere each line stays, so they come seldom. */
const TERMINAL_EVERY_MS = 100;
const LINE_EVERY_MS = 5_000;

const COLUMNS_OTHERWISE = 80;
const ERASE_LINE = "\r\u001b[2K";

/**
 * Tells on one line how far work has come: how many, the share, the rate, the time left. Redrawn in place on a terminal, else a new
 * line every five seconds; silent for the first two seconds. Driven by update() alone: no timer, nothing to stop on an error.
 */
export function progressLine({ unit, total, stream = process.stderr, nowMs = () => performance.now() }: ProgressOptions): Progress {
  const isTerminal = stream.isTTY === true;
  const startMs = nowMs();
  let nextMs = startMs + SILENT_MS;
  let isShown = false;
  let last = 0;

  const update = (done: number, share = total === undefined ? undefined : done / total): void => {
    last = done;
    const now = nowMs();
    if (now < nextMs) return;
    nextMs = now + (isTerminal ? TERMINAL_EVERY_MS : LINE_EVERY_MS);
    isShown = true;
    const line = progressText({ done, share, elapsedMs: now - startMs, unit });
    stream.write(isTerminal ? ERASE_LINE + fitText(line, (stream.columns ?? COLUMNS_OTHERWISE) - 1) : `${line}\n`);
  };

  const done = (): void => {
    const elapsedMs = nowMs() - startMs;
    if (!isShown) return;
    const summary = `${formatCount(last)} ${unit} in ${formatDuration(elapsedMs)} (${rate(last, elapsedMs)} ${unit}/s)`;
    stream.write(`${isTerminal ? ERASE_LINE : ""}${summary}\n`);
  };

  return { update, done };
}

type State = { readonly done: number; readonly share: number | undefined; readonly elapsedMs: number; readonly unit: string };

function progressText({ done, share, elapsedMs, unit }: State): string {
  const parts = [`${formatCount(done)} ${unit}`];
  if (share !== undefined) parts.push(formatShare(Math.min(share, 1)));
  parts.push(`${rate(done, elapsedMs)} ${unit}/s`);
  if (share !== undefined && share > 0 && share < 1) parts.push(`${formatDuration((elapsedMs * (1 - share)) / share)} left`);
  return parts.join(" · ");
}

function rate(done: number, elapsedMs: number): string {
  return formatCount(Math.round(done / Math.max(elapsedMs / 1000, 0.001)));
}
