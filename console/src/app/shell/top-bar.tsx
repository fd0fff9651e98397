import { useState } from "react";
import { Link, useLocation } from "wouter";
import { useHouse } from "../../api/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { words } from "../words.ts";
import { Choices } from "./choices.tsx";
import { Mark } from "./mark.tsx";
import classes from "./shell.module.css";

const PLACES = [
  { href: "/", name: "lookUp" },
  { href: "/offices", name: "offices" },
  { href: "/law", name: "law" },
  { href: "/truth", name: "truth" },
  { href: "/log", name: "log" },
] as const;

/** The bar above every page. On a narrow screen its ways are behind a button. */
export function TopBar() {
  const t = useWords(words);
  const [isOpen, setOpen] = useState(false);
  const { data: house } = useHouse();
  return (
    <header className={classes.bar}>
      <div className={classes.barInner}>
        <Link href="/" className={classes.name}>
          <Mark />
          <span>Credence</span>
          {house === undefined ? null : <span className={classes.house}>{house.title}</span>}
        </Link>
        <button type="button" className={classes.menuButton} aria-expanded={isOpen} aria-controls="ways" onClick={() => setOpen(!isOpen)}>
          {t.menu}
        </button>
        <div id="ways" className={classes.ways} data-open={isOpen}>
          <Ways onGo={() => setOpen(false)} />
          <Choices onGo={() => setOpen(false)} />
        </div>
      </div>
    </header>
  );
}

function Ways({ onGo }: { readonly onGo: () => void }) {
  const t = useWords(words);
  const [here] = useLocation();
  return (
    <nav aria-label={t.pages} className={classes.nav}>
      {PLACES.map(({ href, name }) => (
        <Link key={href} href={href} onClick={onGo} className={classes.way} aria-current={isAt(here, href) ? "page" : undefined}>
          {t[name]}
        </Link>
      ))}
    </nav>
  );
}

function isAt(here: string, href: string): boolean {
  if (href === "/") return here === "/" || here.startsWith("/standing/");
  return here === href || here.startsWith(`${href}/`);
}
