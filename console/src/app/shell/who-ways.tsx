import { Link, useLocation } from "wouter";
import { useSignOut, useWho, type Who } from "../../api/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { words } from "../words.ts";
import classes from "./shell.module.css";

/** The pages of each role, in the bar as soon as somebody is signed in. */
const PLACES = {
  nobody: [],
  authority: [],
  subject: [{ href: "/my", name: "myFile" }],
  source: [{ href: "/source", name: "source" }],
  subscriber: [{ href: "/ask", name: "ask" }],
  operator: [
    { href: "/operate", name: "operate" },
    { href: "/ask", name: "ask" },
  ],
} as const satisfies Readonly<Record<Who["role"], readonly { readonly href: string; readonly name: string }[]>>;

/** Who is there: the way in for those who are not, and for those who are their own pages and the way out. */
export function WhoWays({ onGo }: { readonly onGo: () => void }) {
  const t = useWords(words);
  const { data: who } = useWho();
  const [here, go] = useLocation();
  const leaving = useSignOut(() => go("/"));
  if (who === undefined || who.role === "nobody") {
    return (
      <Link href={wayIn(here)} className={classes.way} onClick={onGo} aria-current={here === "/sign-in" ? "page" : undefined}>
        {t.signIn}
      </Link>
    );
  }
  return (
    <>
      {PLACES[who.role].map(({ href, name }) => (
        <Link key={href} href={href} className={classes.way} onClick={onGo} aria-current={isWithin(here, href) ? "page" : undefined}>
          {t[name]}
        </Link>
      ))}
      <button type="button" className={classes.choice} disabled={leaving.isPending} onClick={() => leaving.mutate()}>
        {t.signOut}
      </button>
    </>
  );
}

/** Back to where one was, unless that is the first page or the way in itself. */
function wayIn(here: string): string {
  return here === "/" || here.startsWith("/sign") ? "/sign-in" : `/sign-in?to=${encodeURIComponent(here)}`;
}

function isWithin(here: string, href: string): boolean {
  return here === href || here.startsWith(`${href}/`);
}
