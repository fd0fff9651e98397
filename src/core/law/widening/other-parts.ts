import { canonicalJson } from "../../../lib/index.ts";
import type { Widening } from "./widening.ts";

type Compared = { readonly before: object; readonly after: object; readonly known: readonly string[]; readonly at: string };

/**
 * Parts that no rule here knows, where they changed: somebody may add a part to what is declared and forget that it can widen it. So in doubt
 * it does.
 */
export function otherParts({ before, after, known, at }: Compared): Widening[] {
  const [was, is] = [partsOf(before), partsOf(after)];
  const names = [...new Set([...was.keys(), ...is.keys()])].filter((name) => !known.includes(name));
  return names.flatMap((name): Widening[] => {
    if (was.get(name) === is.get(name)) return [];
    return [{ what: "part_other", at: `${at}.${name}`, says: `${name} is another, and nothing says that it is no wider` }];
  });
}

function partsOf(value: object): ReadonlyMap<string, string> {
  return new Map(Object.entries(value).map(([name, part]) => [name, canonicalJson({ part })]));
}
