import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { inject } from "vitest";
import { makeOperatorKey, type OperatorKey, readOperatorKey } from "../src/service/index.ts";

/** An operator with a key file: the key to sign with, and its public half as a configuration names it. */
export type Operator = { readonly name: string; readonly file: string; readonly vkey: string; readonly key: OperatorKey };

/** Makes an operator's key in a folder of its own. */
export async function operatorNamed(name: string): Promise<Operator> {
  const file = join(await mkdtemp(join(inject("runDir"), "operator-")), `${name}.key`);
  const vkey = await makeOperatorKey(file, name);
  return { name, file, vkey, key: await readOperatorKey(file) };
}
