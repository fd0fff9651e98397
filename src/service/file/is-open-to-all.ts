import type { Statement } from "../../core/statement/index.ts";
import type { FileRow } from "../../store/index.ts";
import type { Installation } from "../installation.ts";

/**
 * Whether everybody may see a statement about a body: a record in a register whose standings are public, that names nobody private and holds no
 * evidence, which is for a human in a dispute. A body of a statement is shown whole or not at all: its leaf commits to all of it.
 */
export function isOpenToAll({ registers }: Pick<Installation, "registers">, row: FileRow, body: Statement): boolean {
  if (body.kind !== "record" || row.isSealed !== false) return false;
  const register = registers.get(body.content.register)?.register;
  const fields = register?.records[body.content.type]?.says ?? {};
  const names = Object.keys(body.content.says);
  return register?.public !== undefined && names.every((name) => fields[name] !== undefined && fields[name].class !== "evidence");
}
