import { type PropsWithChildren, type ReactNode, useEffect, useRef } from "react";
import classes from "./page.module.css";

type PageProps = PropsWithChildren<{
  readonly title: string;
  /** One sentence under the title: what this page is for. */
  readonly lead?: ReactNode;
  /** Where the tab's title is to differ from the heading. */
  readonly tabTitle?: string;
  /** Beside the heading: a button or two. */
  readonly actions?: ReactNode;
}>;

/** Where the reader was before: what had the focus there has gone with its page. */
let lastPath: string | undefined;

/** A page: one heading, which gets the focus when a reader comes here, and the tab's title. */
export function Page({ title, lead, tabTitle = title, actions, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${tabTitle} · Credence`;
  }, [tabTitle]);
  useEffect(() => {
    // The first page of a visit keeps the focus where the browser put it.
    if (lastPath !== undefined && lastPath !== window.location.pathname) heading.current?.focus({ preventScroll: true });
    lastPath = window.location.pathname;
  }, []);
  return (
    <article className={classes.page}>
      <header className={classes.head}>
        <div>
          <h1 ref={heading} tabIndex={-1} className={classes.title}>
            {title}
          </h1>
          {lead === undefined ? null : <p className={classes.lead}>{lead}</p>}
        </div>
        {actions === undefined ? null : <div className={classes.actions}>{actions}</div>}
      </header>
      {children}
    </article>
  );
}
