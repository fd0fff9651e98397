import type { Breach } from "./breach.ts";
import { purposeText, registerText } from "./canonical.ts";
import { isParts, type Parts } from "./parse-part.ts";
import { parsePurpose } from "./parse-purpose.ts";
import { parseRegister } from "./parse-register.ts";
import type { Purpose } from "./purpose.ts";
import { defineRegister, type Register } from "./register.ts";

/*
 * Declarations read back from their canonical text, as it stands in the log. What comes out has the same text again, or nothing comes out: so
 * a part that is not understood is never left out in silence.
 */

/** The register with this canonical text (`registerText`); undefined when it is not the text of one. */
export function readRegisterText(text: string): Register | undefined {
  const parts = partsOf(text);
  const raw = { ...parts, kind: "register", sector: { kind: "sector", name: parts?.sector } };
  const { whole } = parseRegister(raw, { at: "", found: [] });
  if (whole === undefined) return undefined;
  const register = defineRegister(whole);
  return registerText(register) === text ? register : undefined;
}

/** The purpose with this canonical text (`purposeText`), reading these registers by name@version; undefined when it is not the text of one. */
export function readPurposeText(text: string, registers: ReadonlyMap<string, Register>): Purpose | undefined {
  const parts = partsOf(text);
  const found: Breach[] = [];
  const asker = isParts(parts?.asker) ? { asker: { ...parts.asker, reads: registersAt(parts.asker.reads, registers) } } : {};
  const raw: unknown = { ...parts, ...asker, kind: "purpose", reads: registersAt(parts?.reads, registers) };
  parsePurpose(raw, { at: "", found });
  if (found.length > 0) return undefined;
  const purpose = raw as Purpose;
  return purposeText(purpose) === text ? purpose : undefined;
}

function registersAt(keys: unknown, registers: ReadonlyMap<string, Register>): Register[] {
  const all: readonly unknown[] = Array.isArray(keys) ? keys : [];
  return all.flatMap((key) => (typeof key === "string" ? (registers.get(key) ?? []) : []));
}

function partsOf(text: string): Parts | undefined {
  try {
    const raw: unknown = JSON.parse(text);
    return isParts(raw) ? raw : undefined;
  } catch {
    return undefined;
  }
}
