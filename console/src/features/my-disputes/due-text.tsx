import type { MyDispute } from "../../api/index.ts";
import { lastDay, useFormat } from "../../ui/format/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./my-disputes.module.css";
import { words } from "./words.ts";

const MS_IN_SECOND = 1_000;

/** By when it is to be decided, and how long that is from now; nothing once it is. */
export function DueText({ dispute: { dues } }: { readonly dispute: MyDispute }) {
  const t = useWords(words);
  const format = useFormat();
  const due = dues.find(({ duty }) => duty === "decide");
  if (due === undefined) return null;
  const day = lastDay(format, due.by);
  const text = due.secondsLeft < 0 ? t.overdue(day) : t.due(day, format.fromNow(due.secondsLeft * MS_IN_SECOND));
  return <p className={classes.quiet}>{text}</p>;
}
