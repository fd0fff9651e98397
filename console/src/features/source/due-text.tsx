import { lastDay, useFormat } from "../../ui/format/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { words } from "./dispute-words.ts";
import classes from "./source.module.css";
import type { ListedDispute } from "./use-disputes.ts";

/** How long there still is; said in words, and coloured where it is over. */
export function DueText({ due: { by, secondsLeft } }: { readonly due: ListedDispute["dues"][number] }) {
  const t = useWords(words).due;
  const format = useFormat();
  const day = lastDay(format, by);
  const isLate = secondsLeft < 0;
  return (
    <span className={classes.due} data-late={isLate}>
      {isLate ? t.late(day) : t.left(format.fromNow(secondsLeft * 1_000), day)}
    </span>
  );
}
