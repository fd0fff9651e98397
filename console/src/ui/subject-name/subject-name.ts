import { visibleText } from "../told-text/index.ts";

/** How a subject is called: its name as people say it where its identifier holds one, and where it is. */
export type SubjectName = { readonly name: string; readonly place: string | undefined };

/** Schemes whose value is a place and a name, with hyphens for blanks. */
const NAMED = new Set(["agency", "establishment"]);

/**
 * `agency:baltimore:solid-waste` -> "Solid waste" in "Baltimore"; of any other identifier the identifier itself, with what hides in it made
 * visible. It names nobody who was not named already: it only writes the identifier as words.
 */
export function subjectName(identifier: string): SubjectName {
  const [scheme = "", place = "", ...rest] = identifier.split(":");
  if (!NAMED.has(scheme) || rest.length === 0) return { name: visibleText(identifier), place: undefined };
  return { name: worded(rest.join(":")), place: worded(place) };
}

function worded(value: string): string {
  const words = visibleText(value).replaceAll("-", " ");
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
