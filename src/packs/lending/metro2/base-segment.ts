import { CredenceError } from "../../../errors.ts";
import type { RowPlace } from "../../csv-row.ts";
import { isDay } from "../../is-day.ts";
import { BASE_FIELDS, type BaseField } from "./base-segment-fields.ts";

/** One base segment, read by the names of its fields. No message repeats what stands in a field: it may be anybody's number. */
export class BaseSegment {
  readonly #line: string;
  readonly #place: RowPlace;

  constructor(line: string, place: RowPlace) {
    this.#line = line;
    this.#place = place;
  }

  /** The line on which it stands. */
  get line(): number {
    return this.#place.line;
  }

  /** The field without the blanks it is filled up with. */
  text(field: BaseField): string {
    const { from, length } = BASE_FIELDS[field];
    return this.#line.slice(from - 1, from - 1 + length).trim();
  }

  /** The field to its whole width. */
  whole(field: BaseField): string {
    const { from, length } = BASE_FIELDS[field];
    return this.#line.slice(from - 1, from - 1 + length);
  }

  /** What the code in the field means. Throws `metro2_malformed` for one that is not in the list. */
  meaning<Meaning>(field: BaseField, codes: ReadonlyMap<string, Meaning>): Meaning {
    const found = codes.get(this.text(field));
    return found === undefined ? this.refuse(field, `one of ${[...codes.keys()].join(", ")}`) : found;
  }

  /** Whole dollars. Throws `metro2_malformed` for anything but nine digits. */
  dollars(field: BaseField): number {
    const digits = this.whole(field);
    return /^\d{9}$/.test(digits) ? Number(digits) : this.refuse(field, "nine digits");
  }

  /** MMDDYYYY as 2024-05-31. Throws `metro2_malformed` for what is no day of the calendar. */
  day(field: BaseField): string {
    const [, month, day, year] = MONTH_DAY_YEAR.exec(this.whole(field)) ?? [];
    const written = `${year}-${month}-${day}`;
    return isDay(written) ? written : this.refuse(field, "a day, MMDDYYYY");
  }

  /** Throws `metro2_malformed` with the line, the field by its published number and name, how much stands in it, and what was wanted. */
  refuse(field: BaseField, wanted: string): never {
    const { number, name } = BASE_FIELDS[field];
    const text = this.text(field);
    const seen = text === "" ? "empty" : `a text of ${text.length} characters`;
    const { file, line } = this.#place;
    throw new CredenceError("metro2_malformed", `${file}, line ${line}: field ${number}, ${name}, is ${seen}; wanted ${wanted}`);
  }
}

const MONTH_DAY_YEAR = /^(\d\d)(\d\d)(\d{4})$/;
