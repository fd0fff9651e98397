/** Blanks, then a string as far as its closing quote, a number or literal, or a mark (RFC 8259). */
const TOKEN = /[\t\n\r ]*(?:("(?:[^"\\]|\\.)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([[\]{},:]))/sy;

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
  TOKEN.lastIndex = 0;
  for (let from = 0; ; from = TOKEN.lastIndex) {
    const found = TOKEN.exec(text);
    if (found === null || !isString(found[1])) return faultAt(text, from);
    const next = step(wanted, kindOf(found), nested);
    if (next === undefined) return faultAt(text, from);
    wanted = next;
  }
}

/** Whether the escapes and characters within are allowed; of anything else there is nothing to say. */
function isString(token: string | undefined): boolean {
  if (token === undefined) return true;
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
  const isCut = at === text.length || (text[at] === '"' && !text.includes('"', at + 1));
  let line = 1;
  for (let feed = text.indexOf("\n"); feed !== -1 && feed < at; feed = text.indexOf("\n", feed + 1)) line++;
  return { line, isCut };
}

type Token = "text" | "plain" | "[" | "]" | "{" | "}" | "," | ":";

function kindOf([, text, plain, mark]: RegExpExecArray): Token {
  if (text !== undefined) return "text";
  if (plain !== undefined) return "plain";
  return MARKS.find((known) => known === mark) ?? ":";
}

const MARKS = ["[", "]", "{", "}", ",", ":"] as const;

/** What may follow once this token was read; undefined when it may not stand here. */
function step(wanted: Wanted, token: Token, nested: ("[" | "{")[]): Wanted | undefined {
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

function closesFilled(wanted: Wanted, token: Token, nested: readonly string[]): boolean {
  return wanted === "comma or end" && ((token === "]" && nested.at(-1) === "[") || (token === "}" && nested.at(-1) === "{"));
}

function afterValue(token: Token, nested: ("[" | "{")[]): Wanted | undefined {
  if (token === "[" || token === "{") {
    nested.push(token);
    return token === "[" ? "value or ]" : "key or }";
  }
  if (token !== "text" && token !== "plain") return undefined;
  return nested.length === 0 ? "nothing" : "comma or end";
}
