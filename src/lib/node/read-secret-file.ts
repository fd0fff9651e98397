import { type FileHandle, open } from "node:fs/promises";
import { CredenceError } from "../../errors.ts";

/** Keys take a few hundred bytes. */
const SECRET_BYTES_MAX = 64 * 1024;

/** Everything that 0600 does not allow: group, others, execution. */
const TOO_WIDE = 0o177;

/**
 * The content of a secret file. Throws `key_file_unsafe` when it is missing, no regular file, over 64 KiB, or its mode is wider than
 * 0600 (on Windows, which has no such modes, that is not looked at). The file is opened first and judged by what was opened.
 */
export async function readSecretFile(path: string): Promise<Buffer> {
  const file = await open(path, "r").catch((cause: unknown) => {
    throw new CredenceError("key_file_unsafe", `${path} cannot be opened; wanted a file of mode 0600`, { cause });
  });
  try {
    return await readIfSafe(path, file);
  } finally {
    await file.close();
  }
}

async function readIfSafe(path: string, file: FileHandle): Promise<Buffer> {
  const found = await file.stat();
  const permissions = found.mode & 0o777;
  if (!found.isFile()) throw unsafe(path, "is no regular file");
  if (found.size > SECRET_BYTES_MAX) throw unsafe(path, `has ${found.size} bytes, over ${SECRET_BYTES_MAX}`);
  if (process.platform !== "win32" && (permissions & TOO_WIDE) !== 0)
    throw unsafe(path, `has mode 0${permissions.toString(8).padStart(3, "0")}`);
  return file.readFile();
}

function unsafe(path: string, seen: string): CredenceError {
  return new CredenceError("key_file_unsafe", `${path} ${seen}; wanted a file of mode 0600`);
}
