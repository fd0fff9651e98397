import type { EndedJob } from "../../api/index.ts";
import { useFormat } from "../../ui/format/index.ts";
import { visibleText } from "../../ui/told-text/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { words } from "./words.ts";

/** A job that is over in a line: what it was, who had it done, and when it ended. */
export function useJobLine({ kind, about, operator, endedAt }: EndedJob): string {
  const t = useWords(words);
  const format = useFormat();
  const what = kind === "import" ? about : t.jobs[kind];
  return t.jobs.line(visibleText(what), visibleText(operator), format.instant(endedAt));
}
