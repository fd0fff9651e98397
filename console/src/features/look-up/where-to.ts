import type { FoundBody, Question } from "./welcome.ts";

/** `scheme:value`, as all identifiers are written. */
const IDENTIFIER = /^\s*[a-z]+(?:-[a-z]+)*\s*:\s*\S/i;

/** Whether a text may be all of an identifier. */
export function isIdentifier(text: string): boolean {
  return IDENTIFIER.test(text);
}

/** The address of a standing. */
export function standingAt(purpose: string, identifier: string): string {
  return `/standing/${encodeURIComponent(purpose)}/${encodeURIComponent(identifier.trim())}`;
}

/**
 * Where somebody who typed a text and wants to go on goes: to the one body that was found, or where the whole identifier leads; a person is found by
 * nothing else. Undefined where it leads nowhere yet.
 */
export function whereTo(text: string, { bodies, questions }: Known): string | undefined {
  const exact = bodies.find(({ identifier }) => identifier === text.trim()) ?? (bodies.length === 1 ? bodies[0] : undefined);
  const [standing] = exact?.standings ?? [];
  if (exact !== undefined && standing !== undefined) return standingAt(standing.purpose, exact.identifier);
  if (!isIdentifier(text)) return undefined;
  const purpose = purposeFor(questions);
  return purpose === undefined ? undefined : standingAt(purpose, text);
}

type Known = { readonly bodies: readonly FoundBody[]; readonly questions: readonly Question[] };

/** The question for whoever is in no list: one that may be asked of persons, where there is one. */
export function purposeFor(questions: readonly Question[]): string | undefined {
  const open = questions.filter(({ isPublic }) => isPublic);
  return (open.find(({ about }) => about.includes("person")) ?? open[0])?.purpose;
}
