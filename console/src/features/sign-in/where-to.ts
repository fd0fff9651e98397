import type { Who } from "../../api/index.ts";

/** What each role came for. */
const HOMES: Readonly<Record<Who["role"], string>> = {
  nobody: "/",
  subject: "/my",
  source: "/source",
  subscriber: "/ask",
  operator: "/operate",
  authority: "/",
};

/** The first page of whoever signed in. */
function homeOf(role: Who["role"]): string {
  return HOMES[role];
}

/** Where somebody wanted to go before they had to sign in, as long as it is a path of this house; else their first page. */
export function whereTo(wanted: string | null, role: Who["role"]): string {
  return (wanted === null ? undefined : ownPath(wanted)) ?? homeOf(role);
}

/** Any origin will do: it is there to see whether a path leads away from it. */
const HOUSE = "https://house.invalid";

/** As a browser would read it: `//elsewhere` and `/\elsewhere` lead to another house. */
function ownPath(wanted: string): string | undefined {
  if (!wanted.startsWith("/") || !URL.canParse(wanted, HOUSE)) return undefined;
  const { origin, pathname, search, hash } = new URL(wanted, HOUSE);
  return origin === HOUSE && !/^\/sign(ed)?-in\b/.test(pathname) ? pathname + search + hash : undefined;
}
