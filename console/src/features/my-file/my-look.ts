import type { MyFile } from "../../api/index.ts";

/** Somebody's look at the subject. */
export type MyLook = MyFile["looks"][number];

/** Whether the answer still is what was told: it was not given again, or came out the same. */
export function isSame({ told, again }: MyLook): boolean {
  const last = again.at(-1)?.standing;
  return last === undefined || (last.probability === told.probability && last.grade === told.grade);
}
