import { Progress } from "@mantine/core";
import type { MyDispute } from "../../api/index.ts";
import { useFormat } from "../../ui/format/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { DueText } from "./due-text.tsx";
import classes from "./my-disputes.module.css";
import { words } from "./words.ts";

const MS_IN_SECOND = 1_000;
const MINOR_IN_MAJOR = 100;

/** How much of the law's time has passed, and what a delay brings the subject. */
export function DisputeClock({ dispute }: { readonly dispute: MyDispute }) {
  const t = useWords(words);
  const format = useFormat();
  const { openedAt, dues, pay } = dispute;
  const due = dues.find(({ duty }) => duty === "decide");
  return (
    <>
      {due === undefined || openedAt === null ? null : (
        <div className={classes.clock}>
          <Progress
            value={partPassed(openedAt, due)}
            aria-label={t.one.clock(format.fromNow(due.secondsLeft * MS_IN_SECOND))}
            color={due.secondsLeft < 0 ? "orange" : "pine"}
          />
          <DueText dispute={dispute} />
        </div>
      )}
      {pay === null ? null : (
        <p className={classes.text}>{t.one.pay(`${pay.currency} ${format.decimal(pay.amountMinor / MINOR_IN_MAJOR, 2)}`, pay.days)}</p>
      )}
    </>
  );
}

/** In percent. The server's own clock says how much is left: the reader's may be another. */
function partPassed(openedAt: string, { by, secondsLeft }: MyDispute["dues"][number]): number {
  const whole = Date.parse(by) - Date.parse(openedAt);
  const left = secondsLeft * MS_IN_SECOND;
  return whole <= 0 ? 100 : Math.min(100, Math.max(0, ((whole - left) / whole) * 100));
}
