import { Link, useLocation } from "wouter";
import classes from "./sub-nav.module.css";

/** One of the pages that belong together. */
export type SubNavPlace = { readonly href: string; readonly name: string };

type SubNavProps = {
  /** What these pages are, for those who hear it. */
  readonly label: string;
  readonly places: readonly SubNavPlace[];
};

/** The ways between pages that belong together, above each of them. */
export function SubNav({ label, places }: SubNavProps) {
  const [here] = useLocation();
  const current = currentOf(here, places);
  return (
    <nav aria-label={label} className={classes.nav}>
      {places.map(({ href, name }) => (
        <Link key={href} href={href} className={classes.place} aria-current={href === current ? "page" : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  );
}

/** The longest that the address begins with. */
function currentOf(here: string, places: readonly SubNavPlace[]): string | undefined {
  return places
    .map(({ href }) => href)
    .filter((href) => here === href || here.startsWith(`${href}/`))
    .sort((a, b) => b.length - a.length)[0];
}
