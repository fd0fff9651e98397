import { CredenceError } from "../errors.ts";
import { type Ink, inkFor, PLAIN } from "./ink.ts";
import { problemReport } from "./problem-report.ts";
import type { Report } from "./report.ts";

/** Somewhere to write, a terminal perhaps. */
export type Stream = NodeJS.WritableStream & { readonly isTTY?: boolean };

/** Where a command's words go: `process` offers both. */
export type Streams = { readonly stdout: Stream; readonly stderr: Stream };

/** Bounds of a number, both inclusive. */
type Range = { readonly min: number; readonly max: number };

/** What a command was given: its words, its options, and where to speak. What was written wrongly throws `command_misused`. */
export class Given {
  readonly words: readonly string[];
  readonly #options: Readonly<Record<string, unknown>>;
  readonly streams: Streams;

  constructor(words: readonly unknown[], options: Readonly<Record<string, unknown>>, streams: Streams) {
    this.words = words.filter((word) => typeof word === "string");
    this.#options = options;
    this.streams = streams;
  }

  get isJson(): boolean {
    return this.has("json");
  }

  get ink(): Ink {
    return this.isJson ? PLAIN : inkFor(this.streams.stdout);
  }

  /** A word that the command line demands. */
  word(at: number): string {
    const word = this.words[at];
    if (word === undefined) throw new CredenceError("command_misused", `there are ${this.words.length} words; wanted ${at + 1}`);
    return word;
  }

  has(option: string): boolean {
    return this.#options[option] === true;
  }

  text(option: string): string | undefined {
    const value = this.#options[option];
    return typeof value === "string" ? value : undefined;
  }

  needed(option: string): string {
    const value = this.text(option);
    if (value === undefined || value.trim() === "") throw new CredenceError("command_misused", `--${flagOf(option)} is missing`);
    return value;
  }

  /** The words of an option that takes several. */
  texts(option: string): readonly string[] | undefined {
    const value = this.#options[option];
    return Array.isArray(value) ? value.filter((word) => typeof word === "string") : undefined;
  }

  /** `a,b` */
  names(option: string): readonly string[] | undefined {
    const names = this.text(option)?.split(",");
    return names?.map((name) => name.trim()).filter((name) => name !== "");
  }

  number(option: string, { min, max }: Range): number | undefined {
    const text = this.text(option);
    if (text === undefined) return undefined;
    const value = Number(text);
    if (text.trim() !== "" && value >= min && value <= max) return value;
    throw misused(option, text, `a number from ${min} to ${max}`);
  }

  whole(option: string, range: Range): number | undefined {
    const value = this.number(option, range);
    if (value === undefined || Number.isInteger(value)) return value;
    throw misused(option, String(value), "a whole number");
  }

  /** A word of a closed list. */
  oneOf<Word extends string>(option: string, known: readonly Word[]): Word | undefined {
    const said = this.text(option);
    const found = known.find((word) => word === said);
    if (said === undefined || found !== undefined) return found;
    throw misused(option, said, `one of ${known.join(", ")}`);
  }

  /** For whoever waits at a terminal; a file or a pipe is not told. */
  note(text: string): void {
    if (this.streams.stderr.isTTY) this.streams.stderr.write(`${inkFor(this.streams.stderr).dim(text)}\n`);
  }

  /** Of something that failed while the command goes on. */
  warn(error: unknown): void {
    this.streams.stderr.write(`${problemReport(error, { isDebug: this.has("debug") }).text}\n`);
  }

  /** Says something before the end. */
  tell({ text, json }: Report): void {
    this.streams.stdout.write(this.isJson ? `${jsonText(json)}\n` : `${text}\n`);
  }
}

/** JSON as the command line prints it: for programs, and bearable for eyes. */
export function jsonText(json: unknown): string {
  return JSON.stringify(json, null, 2);
}

/** A value on a command line may be a whole pasted page. */
const SHOWN_CHARS_MAX = 40;

function misused(option: string, seen: string, wanted: string): CredenceError {
  return new CredenceError("command_misused", `--${flagOf(option)} is ${JSON.stringify(seen.slice(0, SHOWN_CHARS_MAX))}; wanted ${wanted}`);
}

function flagOf(option: string): string {
  return option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
