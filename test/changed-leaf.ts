/** One value of a JSON document: its path as verifiers name it, and the document with one character of it changed. */
export type ChangedLeaf = { readonly path: string; readonly value: string | number | boolean; readonly changed: unknown };

/** Where in a value's text to change a character. */
type Choose = (length: number) => number;

/** Every string, number and truth value of a document, each changed in one character in turn. */
export function* changedLeaves(document: unknown, choose: Choose): Generator<ChangedLeaf> {
  for (const { path, steps, value } of leavesOf(document, "", [])) {
    yield { path, value, changed: withLeaf(document, steps, changedValue(value, choose)) };
  }
}

type Step = string | number;
type Leaf = { readonly path: string; readonly steps: readonly Step[]; readonly value: string | number | boolean };

function* leavesOf(value: unknown, path: string, steps: readonly Step[]): Generator<Leaf> {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") yield { path, steps, value };
  else if (Array.isArray(value)) for (const [at, part] of value.entries()) yield* leavesOf(part, `${path}[${at}]`, [...steps, at]);
  else if (typeof value === "object" && value !== null) {
    for (const [name, part] of Object.entries(value)) yield* leavesOf(part, path === "" ? name : `${path}.${name}`, [...steps, name]);
  }
}

function withLeaf(value: unknown, [step, ...rest]: readonly Step[], leaf: unknown): unknown {
  if (step === undefined) return leaf;
  if (Array.isArray(value)) return value.map((part: unknown, at) => (at === step ? withLeaf(part, rest, leaf) : part));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, name === step ? withLeaf(part, rest, leaf) : part]));
}

function changedValue(value: Leaf["value"], choose: Choose): unknown {
  if (typeof value === "boolean") return !value;
  if (typeof value === "string") return value === "" ? "a" : withOther(value, choose(value.length));
  const text = String(value);
  const digits = [...text.matchAll(/\d/g)].map(({ index }) => index);
  const first = choose(digits.length);
  const changes = digits.map((_, at) => Number(withOther(text, digits[(first + at) % digits.length] ?? 0)));
  // The last digit of a long fraction may not tell.
  return changes.find((changed) => changed !== value);
}

/** Another character of the same sort, so that the form stays as it is where it can. */
function withOther(text: string, at: number): string {
  return text.slice(0, at) + otherThan(text.charAt(at)) + text.slice(at + 1);
}

function otherThan(char: string): string {
  if (/\d/.test(char)) return String((Number(char) + 1) % 10);
  if (/[a-e]/.test(char)) return String.fromCharCode(char.charCodeAt(0) + 1);
  if (/[A-Z]/.test(char)) return char === "Q" ? "R" : "Q";
  return char === "e" ? "f" : "e";
}
