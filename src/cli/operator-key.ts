import { makeOperatorKey } from "../service/index.ts";
import type { Command } from "./command.ts";
import { wrapText } from "./wrap-text.ts";

/** `credence operator-key`: a key for an operator who signs changes of law, in a file of the operator's own. */
export const operatorKey: Command = async (given) => {
  const [name, out] = [given.needed("name"), given.needed("out")];
  const key = await makeOperatorKey(out, name);
  const text = `The private half lies in ${out}: keep it where ${name} alone can read it. Put this one into the configuration, operators: ["..."]. Two of those named there must sign what widens the law; name three, so that one may lose a key.`;
  return { text: [given.ink.bold(key), wrapText(text)].join("\n"), json: { name, key, out } };
};
