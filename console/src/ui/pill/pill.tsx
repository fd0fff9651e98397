import type { PropsWithChildren } from "react";
import classes from "./pill.module.css";

type PillProps = PropsWithChildren<{ readonly tone?: "plain" | "good" | "warn" | "bad" }>;

/** A word or two about a state. It is said in words; the colour only helps. */
export function Pill({ tone = "plain", children }: PillProps) {
  return (
    <span className={classes.pill} data-tone={tone}>
      {children}
    </span>
  );
}
