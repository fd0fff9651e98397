import { writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A table of ratings as `import trading bitcoin-otc` reads it. */
export type RatingFile = { readonly path: string; readonly rows: number };

/** Three or four transactions of an import, which reads 256 KiB at a time: a kill between the first and the last is in its middle. */
const ROWS = 4_500;
const TRADERS = 200;
/** Long names (a reference may have 200 characters) make few rows fill a transaction. */
const NAME_CHARS = 170;
const SECONDS_FIRST = 1_735_689_600; // 2025-01-01: on record today

/** Writes a file in which each rating is by another rater, so that none supersedes another. */
export async function writeRatingFile(dir: string, round: number, rows = ROWS): Promise<RatingFile> {
  const path = join(dir, `ratings-${round}.csv`);
  const lines = Array.from({ length: rows }, (_, at) => {
    const rater = `${round}-${at}`.padEnd(NAME_CHARS, "-r");
    return `${rater},${at % TRADERS},${at % 7 === 0 ? -3 : 2},${SECONDS_FIRST + at}`;
  });
  await writeFile(path, `${lines.join("\n")}\n`);
  return { path, rows };
}
