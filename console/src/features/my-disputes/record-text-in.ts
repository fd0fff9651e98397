import type { MyFile } from "../../api/index.ts";

/** What a record of one's own file says; undefined where it is not in it, or the file is not here yet. */
export function recordTextIn(file: MyFile | undefined, record: string): string | undefined {
  return file?.records.find(({ record: id }) => id === record)?.text;
}
