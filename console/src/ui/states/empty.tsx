import type { PropsWithChildren } from "react";
import classes from "./states.module.css";

type EmptyProps = PropsWithChildren<{ readonly title: string }>;

/** There is nothing: what that means, and what can be done. */
export function Empty({ title, children }: EmptyProps) {
  return (
    <div className={classes.state}>
      <p className={classes.stateTitle}>{title}</p>
      {children === undefined ? null : <div className={classes.stateText}>{children}</div>}
    </div>
  );
}
