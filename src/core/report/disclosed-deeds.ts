import type { Deed, Withheld } from "./report.ts";

/**
 * What the subject is shown of its deeds at an instant. A public authority's look that is withheld under a legal instrument is not among them, nor
 * what was stated for it; it is counted all the same. When the time is over it is shown by itself, with the withholding beside it.
 */
export function disclosedDeeds(
  deeds: readonly Deed[],
  at: number,
): { readonly deeds: readonly Deed[]; readonly withheld: Withheld | undefined } {
  const ends = new Map<string, number>();
  for (const deed of deeds) if (deed.kind === "withholding") ends.set(deed.look, Math.max(deed.until, ends.get(deed.look) ?? 0));
  const hidden = new Map([...ends].filter(([, until]) => until >= at));
  if (hidden.size === 0) return { deeds, withheld: undefined };
  const shown = deeds.filter((deed) => !hidden.has(lookTold(deed)));
  return { deeds: shown, withheld: { looks: hidden.size, until: Math.max(...hidden.values()) } };
}

/** The look that a deed tells of. */
function lookTold(deed: Deed): string {
  if (deed.kind === "withholding") return deed.look;
  return deed.kind === "notice" ? deed.cause : deed.id;
}
