/** Blanks, then a number or literal, a mark, or the quote with which a string begins (RFC 8259). */
const TOKEN = /[\t\n\r ]*(?:(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([[\]{},:"]))/y;

type Wanted = "value" | "value or ]" | "key or }" | "key" | "colon" | "comma or end" | "nothing";

/** Where a text ceases to be JSON: the line, from 1, and whether the text ends there rather than going on wrongly. */
export type Fault = { readonly line: number; readonly isCut: boolean };

/**
 * Finds the fault of a text that JSON.parse has refused already: its own messages quote the text, which may name a person, and often
 * name no place.
 */
export function faultOf(text: string): Fault {
  const nested: ("[" | "{")[] = [];
  let wanted: Wanted = "value";
  let from = 0;
  for (;;) {
    const token = tokenAt(text, from);
    const next: Wanted | undefined = token === undefined ? undefined : step(wanted, token.kind, nested);
    if (token === undefined || next === undefined) return faultAt(text, from);
    wanted = next;
    from = token.end;
  }
}

type Kind = "text" | "plain" | "[" | "]" | "{" | "}" | "," | ":";

function tokenAt(text: string, from: number): { readonly kind: Kind; readonly end: number } | undefined {
  TOKEN.lastIndex = from;
  const found = TOKEN.exec(text);
  if (found === null) return undefined;
  if (found[1] !== undefined) return { kind: "plain", end: TOKEN.lastIndex };
  const mark = MARKS.find((known) => known === found[2]);
  if (mark !== undefined) return { kind: mark, end: TOKEN.lastIndex };
  const end = stringEnd(text, TOKEN.lastIndex);
  return end !== undefined && isString(text.slice(TOKEN.lastIndex - 1, end)) ? { kind: "text", end } : undefined;
}

const MARKS = ["[", "]", "{", "}", ",", ":"] as const;

/** Behind the closing quote. Not by an expression: a string of megabytes would overflow its stack. */
function stringEnd(text: string, from: number): number | undefined {
  for (let quote = text.indexOf('"', from); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    let escapes = 0;
    while (text[quote - 1 - escapes] === "\\" && quote - 1 - escapes >= from) escapes++;
    if (escapes % 2 === 0) return quote + 1;
  }
  return undefined;
}

/** Whether the escapes and characters within are allowed. */
function isString(token: string): boolean {
  try {
    return typeof JSON.parse(token) === "string";
  } catch {
    return false;
  }
}

/** At the first character from here that is no blank. A string that never closes is one that was cut. */
function faultAt(text: string, from: number): Fault {
  const blanks = /[\t\n\r ]*/y;
  blanks.lastIndex = from;
  const at = from + (blanks.exec(text)?.[0].length ?? 0);
  const isCut = at === text.length || (text[at] === '"' && stringEnd(text, at + 1) === undefined);
  let line = 1;
  for (let feed = text.indexOf("\n"); feed !== -1 && feed < at; feed = text.indexOf("\n", feed + 1)) line++;
  return { line, isCut };
}

/** What may follow once this token was read; undefined when it may not stand here. */
function step(wanted: Wanted, token: Kind, nested: ("[" | "{")[]): Wanted | undefined {
  const closes =
    (wanted === "value or ]" && token === "]") || (wanted === "key or }" && token === "}") || closesFilled(wanted, token, nested);
  if (closes) {
    nested.pop();
    return nested.length === 0 ? "nothing" : "comma or end";
  }
  if (wanted === "colon") return token === ":" ? "value" : undefined;
  if (wanted === "key or }" || wanted === "key") return token === "text" ? "colon" : undefined;
  if (wanted === "comma or end") return token === "," ? (nested.at(-1) === "{" ? "key" : "value") : undefined;
  if (wanted === "nothing") return undefined;
  return afterValue(token, nested);
}

function closesFilled(wanted: Wanted, token: Kind, nested: readonly string[]): boolean {
  return wanted === "comma or end" && ((token === "]" && nested.at(-1) === "[") || (token === "}" && nested.at(-1) === "{"));
}

function afterValue(token: Kind, nested: ("[" | "{")[]): Wanted | undefined {
  if (token === "[" || token === "{") {
    nested.push(token);
    return token === "[" ? "value or ]" : "key or }";
  }
  if (token !== "text" && token !== "plain") return undefined;
  return nested.length === 0 ? "nothing" : "comma or end";
}
