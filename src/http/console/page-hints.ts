import { z } from "zod";
import { html, joined } from "../html.ts";

const manifestShape = z.record(
  z.string(),
  z.object({
    file: z.string(),
    imports: z.array(z.string()).optional(),
    css: z.array(z.string()).optional(),
    isEntry: z.boolean().optional(),
  }),
);

type Manifest = z.output<typeof manifestShape>;

/** Where a feature of the console, or what puts several together, begins: as the build names it. */
const DOOR = /^src\/(?:features|app)\/([a-z-]+)(?:\/index\.ts|\.tsx)$/;

/** Paths whose first part is not the name of what shows them (console/src/app/routes.tsx). */
const SHOWN_BY: Readonly<Record<string, string>> = { "": "look-up", my: "my-area", standing: "standing-place", start: "first-run" };

/** What the head of the page says for each of these, by its name. */
export type PageHints = ReadonlyMap<string, string>;

/**
 * Links to what each page needs beside the entry: a browser fetches all of it at once, and not only when the entry has run and asks.
 * `manifest` is the build's own list, as JSON text.
 */
export function hintsIn(manifest: string): PageHints {
  const chunks = manifestShape.parse(JSON.parse(manifest));
  const entries = Object.keys(chunks).filter((name) => chunks[name]?.isEntry === true);
  const already = neededBy(chunks, entries);
  const doors = Object.keys(chunks).flatMap((name) => {
    const feature = DOOR.exec(name)?.[1];
    return feature === undefined ? [] : [{ feature, needed: neededBy(chunks, [name]).difference(already) }];
  });
  return new Map(doors.map(({ feature, needed }) => [feature, linksTo(chunks, needed)]));
}

/** What the head says for the page at a path. A hint that is wrong costs a fetch, and nothing else. */
export function hintsFor(hints: PageHints, path: string): string {
  const [, first = ""] = path.split(/[/?]/);
  return hints.get(SHOWN_BY[first] ?? first) ?? "";
}

/** The chunks themselves, and all that they import at once. */
function neededBy(chunks: Manifest, names: readonly string[], found = new Set<string>()): Set<string> {
  for (const name of names) {
    if (found.has(name)) continue;
    found.add(name);
    neededBy(chunks, chunks[name]?.imports ?? [], found);
  }
  return found;
}

function linksTo(chunks: Manifest, names: ReadonlySet<string>): string {
  const needed = [...names].flatMap((name) => chunks[name] ?? []);
  const styles = new Set(needed.flatMap(({ css = [] }) => css));
  return joined([
    ...needed.map(({ file }) => html`<link rel="modulepreload" crossorigin href="/${file}">`),
    ...[...styles].map((file) => html`<link rel="stylesheet" crossorigin href="/${file}">`),
  ]).html;
}
