import { Skeleton, VisuallyHidden } from "@mantine/core";
import { useWords } from "../words/index.ts";
import classes from "./states.module.css";
import { words } from "./words.ts";

/** Something is being fetched, and will be about so many lines high. */
export function Loading({ lines = 4 }: { readonly lines?: number }) {
  const t = useWords(words);
  return (
    <div className={classes.loading} role="status">
      <VisuallyHidden>{t.loading}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike and never move
        <Skeleton key={line} height={14} width={line % 3 === 2 ? "62%" : "100%"} />
      ))}
    </div>
  );
}
