import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { CredenceError } from "../../errors.ts";
import { bodyTooLarge } from "../errors-told.ts";

const unzip = promisify(gunzip);

/**
 * The bytes of a body as they were before Content-Encoding. The limit is on what comes out, and unpacking stops there: a small body
 * that would become a large one costs no more than the limit. Throws `body_too_large`, `json_malformed` or `media_type_unsupported`.
 */
export async function unpack(bytes: Buffer, encoding: string | undefined, bytesMax: number): Promise<Buffer> {
  const name = encoding?.trim().toLowerCase() ?? "identity";
  if (name === "identity" || name === "") return bytes;
  if (name !== "gzip" && name !== "x-gzip") {
    throw new CredenceError("media_type_unsupported", `the content encoding is ${JSON.stringify(name.slice(0, 40))}; wanted gzip or none`);
  }
  try {
    return await unzip(bytes, { maxOutputLength: bytesMax });
  } catch (cause) {
    if (cause instanceof RangeError) throw bodyTooLarge(bytesMax);
    throw new CredenceError("json_malformed", "the gzip body is damaged or cut off", { cause });
  }
}
