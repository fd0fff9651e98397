import { useFormat } from "../../ui/format/index.ts";
import { Pill } from "../../ui/pill/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { words } from "./work-words.ts";

/** Below it a deadline is near: a week holds five working days. */
const SOON_MS = 7 * 24 * 60 * 60 * 1_000;

type TimeLeftProps = { readonly by: string | null; readonly secondsLeft?: number };

/** How much time is left until a deadline, in words; a colour only helps. */
export function TimeLeft({ by, secondsLeft }: TimeLeftProps) {
  const t = useWords(words);
  const format = useFormat();
  if (by === null) return <Pill>{t.work.noTime}</Pill>;
  const ms = secondsLeft === undefined ? Date.parse(by) - Date.now() : secondsLeft * 1_000;
  const tone = ms < 0 ? "bad" : ms < SOON_MS ? "warn" : "plain";
  return (
    <>
      <Pill tone={tone}>{ms < 0 ? t.work.overdue(format.fromNow(ms)) : t.work.due(format.fromNow(ms))}</Pill> {format.day(by)}
    </>
  );
}
