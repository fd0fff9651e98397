import { CredenceError } from "../../errors.ts";
import { parseInstant } from "../../lib/index.ts";
import { inside, type Place, report } from "./breach.ts";
import { type Field, hasWords, isNumeric } from "./field.ts";
import { LAW_LIMITS } from "./limits.ts";
import { type Parts, parseElements, parseList, parseName, parseParts, parseText, refuseUnknown, seen } from "./parse-part.ts";
import type { RegisterDraft } from "./parse-register.ts";
import { HAPPENED, REPAIR_TESTS, type RepairTest } from "./repair.ts";

/** Reads the campaigns of a configuration and checks them against its registers. Returns their names, as far as they have any. */
export function parseRepairs(
  raw: unknown,
  registers: readonly RegisterDraft[],
  place: Place,
): { readonly place: Place; readonly name: string | undefined }[] {
  return parseElements(raw, LAW_LIMITS.repairs, place).map((element) => {
    const parts = parseParts(element.raw, element.place);
    refuseUnknown(parts, ["name", "title", "cite", "register", "type", "from", "when"], element.place);
    for (const text of ["title", "cite"]) parseText(parts[text], inside(element.place, text), "repair_malformed");
    if (!isDay(parts.from)) malformed(inside(element.place, "from"), parts.from, "a day, as 2026-04-01");
    checkTests(parts, registers, element.place);
    return { place: element.place, name: parseName(parts.name, inside(element.place, "name")) };
  });
}

function checkTests({ register, type, when }: Parts, registers: readonly RegisterDraft[], place: Place): undefined {
  const types = registers.find(({ name }) => name === register)?.recordTypes ?? [];
  const fields = types.find(({ name }) => name === type)?.fields;
  if (fields === undefined) return malformed(inside(place, "type"), type, "a record type of one of the configuration's registers");
  const tests = parseList(when, LAW_LIMITS.repairTests, inside(place, "when"));
  if (tests.length === 0) malformed(inside(place, "when"), when, "at least one test: a campaign is not for all");
  for (const [at, test] of tests.entries()) checkTest(test, fields, inside(inside(place, "when"), at));
}

const MEMBERS: Readonly<Record<RepairTest["kind"], readonly string[]>> = {
  amount_at_most: ["currency", "amountMinor"],
  number_at_most: ["value"],
  by_day: ["day"],
  since_day: ["day"],
  word: ["oneOf"],
};

function checkTest(raw: unknown, fields: ReadonlyMap<string, Field | undefined>, place: Place): undefined {
  const parts = parseParts(raw, place);
  const kind = REPAIR_TESTS.find((each) => each === parts.kind);
  if (kind === undefined) return malformed(inside(place, "kind"), parts.kind, `one of ${REPAIR_TESTS.join(", ")}`);
  refuseUnknown(parts, ["kind", "field", ...MEMBERS[kind]], place);
  const { field: name } = parts;
  const field = typeof name === "string" ? fieldOf(name, fields) : undefined;
  if (field === undefined || !isFor(kind, field)) return malformed(inside(place, "field"), name, `a field that ${kind} can look at`);
  if (!isWhole(kind, parts, field)) malformed(place, raw, `proper ${MEMBERS[kind].join(", ")}`);
}

function fieldOf(name: string, fields: ReadonlyMap<string, Field | undefined>): Field | undefined {
  return name === HAPPENED ? { class: "instant" } : fields.get(name);
}

function isFor(kind: RepairTest["kind"], field: Field): boolean {
  switch (kind) {
    case "amount_at_most":
      return field.class === "money";
    case "number_at_most":
      return isNumeric(field);
    case "by_day":
    case "since_day":
      return field.class === "instant";
    case "word":
      return hasWords(field);
  }
}

function isWhole(kind: RepairTest["kind"], { currency, amountMinor, value, day, oneOf }: Parts, field: Field): boolean {
  switch (kind) {
    case "amount_at_most":
      return typeof currency === "string" && /^[A-Z]{3}$/.test(currency) && Number.isSafeInteger(amountMinor);
    case "number_at_most":
      return Number.isSafeInteger(value);
    case "by_day":
    case "since_day":
      return isDay(day);
    case "word":
      return Array.isArray(oneOf) && oneOf.length > 0 && hasWords(field) && oneOf.every((word) => field.words.includes(word));
  }
}

function isDay(raw: unknown): raw is string {
  try {
    return typeof raw === "string" && parseInstant(raw).precision === "day";
  } catch (error) {
    if (error instanceof CredenceError) return false;
    throw error;
  }
}

function malformed(place: Place, raw: unknown, wanted: string): undefined {
  return report(place, "repair_malformed", `saw ${seen(raw)}, wanted ${wanted}`);
}
