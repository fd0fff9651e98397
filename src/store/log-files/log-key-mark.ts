import { stat } from "node:fs/promises";
import { CredenceError } from "../../errors.ts";

/** Another text whenever the log's key file was written anew: it is then another file. Throws `key_file_unsafe` where there is none. */
export async function logKeyMark(path: string): Promise<string> {
  const found = await stat(path, { bigint: true }).catch((cause: unknown) => {
    throw new CredenceError("key_file_unsafe", `${path} cannot be looked at; wanted the log's key file`, { cause });
  });
  return `${found.ino}/${found.mtimeNs}/${found.size}`;
}
