import { Button } from "@mantine/core";
import { useCallback } from "react";
import { useSearchParams } from "wouter";
import { useWords } from "../words/index.ts";
import classes from "./data-table.module.css";
import { words } from "./words.ts";

type KeysetPagerProps = {
  /** The cursor of the page that follows; `null` on the last. */
  readonly next: string | null;
  /** The part of the address that holds the cursor. */
  readonly name?: string;
};

/** To the next page, and to the first: a list that is read by its keys does not know how many pages there are. Back is the browser's own button. */
export function KeysetPager({ next, name = "after" }: KeysetPagerProps) {
  const t = useWords(words);
  const [parts, setParts] = useSearchParams();
  const go = useCallback(
    (cursor: string | undefined) => {
      setParts((before) => {
        const after = new URLSearchParams(before);
        if (cursor === undefined) after.delete(name);
        else after.set(name, cursor);
        return after;
      });
    },
    [setParts, name],
  );
  const isFirst = !parts.has(name);
  if (isFirst && next === null) return null;
  return (
    <nav className={classes.pager} aria-label={t.pages}>
      <Button variant="default" disabled={isFirst} onClick={() => go(undefined)}>
        {t.first}
      </Button>
      <Button variant="default" disabled={next === null} onClick={() => go(next ?? undefined)}>
        {t.next}
      </Button>
    </nav>
  );
}
