import { readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { RecordInput } from "../../../core/record/index.ts";
import { CredenceError } from "../../../errors.ts";
import { compareText } from "../../../lib/index.ts";
import { textBlocks } from "../../../lib/node/index.ts";
import type { DatasetBatch } from "../../dataset.ts";
import type { LoanBook } from "../loan-book.ts";
import { BaseSegment } from "./base-segment.ts";
import { SEGMENT_CHARS } from "./base-segment-fields.ts";
import { loanMonthOf } from "./loan-month-of.ts";

/** Fifty years of months. */
const FILES_MAX = 600;

/** A base segment with every segment that can stand behind it takes some 1,500 bytes. */
const LINE_BYTES_MAX = 64 * 1024;

/**
 * Reads one Metro 2 file in its character format, or the files of a folder by name, into the book. Throws `metro2_malformed` with line and field,
 * `file_unreadable`, `text_not_utf8`, and what the book throws.
 */
export async function* readMetro2(path: string, book: LoanBook): AsyncGenerator<DatasetBatch, void, undefined> {
  const files = filesOf(path);
  for (const [at, file] of files.entries()) {
    for await (const batch of readFile(file, book)) yield { ...batch, share: (at + (batch.share ?? 0)) / files.length };
  }
}

function filesOf(path: string): readonly string[] {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (!isFolder) return [path];
  const files = readdirSync(path).toSorted(compareText);
  if (files.length > 0 && files.length <= FILES_MAX) return files.map((name) => join(path, name));
  throw new CredenceError("file_unreadable", `${basename(path)} holds ${files.length} files; wanted 1 to ${FILES_MAX}`);
}

async function* readFile(path: string, book: LoanBook): AsyncGenerator<DatasetBatch, void, undefined> {
  const reading = new Reading(basename(path), book);
  for await (const { text, share } of textBlocks(path, { lineBytesMax: LINE_BYTES_MAX, tooLong: "metro2_malformed" })) {
    yield { ...reading.take(text.split(/\r?\n/)), share };
  }
  reading.end();
}

/** How far one file is read: a header, base segments one a line, a trailer that says how many they were. */
class Reading {
  readonly #file: string;
  readonly #book: LoanBook;
  #line = 0;
  #segments = 0;
  #trailer: number | undefined;

  constructor(file: string, book: LoanBook) {
    this.#file = file;
    this.#book = book;
  }

  take(lines: readonly string[]): Omit<DatasetBatch, "share"> {
    const records: RecordInput[] = [];
    const numbers: number[] = [];
    const leftOut: Record<string, number> = {};
    for (const line of lines.at(-1) === "" ? lines.slice(0, -1) : lines) {
      this.#line += 1;
      const found = this.#isFrame(line) ? [] : this.#recordsOf(line);
      if (typeof found === "string") leftOut[found] = (leftOut[found] ?? 0) + 1;
      else {
        records.push(...found);
        numbers.push(...found.map(() => this.#line));
      }
    }
    return { records, lines: numbers, leftOut };
  }

  /** A file that ends early would be taken for one in which people had paid back. */
  end(): void {
    if (this.#trailer === undefined)
      this.#refuse(`the file ends without its trailer; wanted TRAILER in positions 5 to 11 of the last line`);
    if (this.#trailer === this.#segments) return;
    this.#refuse(`the trailer counts ${this.#trailer} base segments, and there are ${this.#segments}`);
  }

  /** Whether the line is the header, which must be the first, or the trailer, which must be the last. */
  #isFrame(line: string): boolean {
    if (this.#trailer !== undefined) this.#refuse("there is a line behind the trailer; wanted none");
    const isHeader = line.slice(4, 10) === "HEADER";
    if (isHeader !== (this.#line === 1)) this.#refuse("wanted the header, HEADER in positions 5 to 10, on the first line and no other");
    if (line.slice(4, 11) !== "TRAILER") return isHeader;
    const total = line.slice(11, 20);
    if (!/^\d{9}$/.test(total)) this.#refuse("Total Base Records of the trailer, positions 12 to 20, is no number; wanted nine digits");
    this.#trailer = Number(total);
    return true;
  }

  #recordsOf(line: string): readonly RecordInput[] | string {
    const segment = new BaseSegment(line, { file: this.#file, line: this.#line });
    this.#segments += 1;
    const length = Number(segment.whole("recordLength"));
    if (length !== line.length || length < SEGMENT_CHARS) {
      segment.refuse("recordLength", `the ${line.length} characters of the line, ${SEGMENT_CHARS} or more`);
    }
    const month = loanMonthOf(segment);
    return typeof month === "string" ? month : this.#book.take(month, segment.line);
  }

  #refuse(problem: string): never {
    throw new CredenceError("metro2_malformed", `${this.#file}, line ${this.#line}: ${problem}`);
  }
}
