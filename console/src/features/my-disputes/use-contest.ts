import { useState } from "react";
import { api, got, sendFile, useMyDeed } from "../../api/index.ts";
import type { Ground } from "./ground-fields.tsx";
import { noteUnsent } from "./unsent-files.ts";

type Contesting = { readonly record: string; readonly ground: Ground; readonly text: string; readonly files: readonly File[] };

/**
 * Opens a dispute, then puts its files into it. Once it is open it stays so whatever becomes of the files: those that could not be sent are named on
 * its page. `done` is how many files were sent; undefined until it is open.
 */
export function useContest() {
  const [done, setDone] = useState<number>();
  const contest = useMyDeed(async ({ files, ...body }: Contesting) => {
    setDone(undefined);
    const opened = await got(api.POST("/v1/me/disputes", { body }));
    const unsent: string[] = [];
    for (const [i, file] of files.entries()) {
      setDone(i);
      await sendFile(`/v1/me/disputes/${opened.id}/evidence`, file).catch(() => unsent.push(file.name));
    }
    noteUnsent(opened.id, unsent);
    return opened;
  });
  return { ...contest, done };
}
