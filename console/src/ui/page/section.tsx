import { type PropsWithChildren, type ReactNode, useId } from "react";
import classes from "./page.module.css";

type SectionProps = PropsWithChildren<{
  readonly title: string;
  readonly lead?: ReactNode;
  /** Where links to this part of the page go. */
  readonly id?: string;
}>;

/** A part of a page on a card of its own, under a heading. */
export function Section({ title, lead, id, children }: SectionProps) {
  const heading = useId();
  return (
    <section className={classes.section} aria-labelledby={heading} id={id}>
      <h2 id={heading} className={classes.sectionTitle}>
        {title}
      </h2>
      {lead === undefined ? null : <p className={classes.sectionLead}>{lead}</p>}
      {children}
    </section>
  );
}
