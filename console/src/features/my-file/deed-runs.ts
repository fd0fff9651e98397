import type { MyFile } from "../../api/index.ts";

/** Deeds of the same words that followed one another, told once: the last of them, how many there were, and when the first was. */
export type DeedRun = MyFile["deeds"][number] & { readonly times: number; readonly firstAt: string };

/** Puts deeds that follow one another and say the same together. They come the last first, and so do the runs. */
export function runsOf(deeds: MyFile["deeds"]): readonly DeedRun[] {
  const runs: DeedRun[] = [];
  for (const deed of deeds) {
    const last = runs.at(-1);
    if (last?.text === deed.text) runs[runs.length - 1] = { ...last, times: last.times + 1, firstAt: deed.at };
    else runs.push({ ...deed, times: 1, firstAt: deed.at });
  }
  return runs;
}
