import { isUtf8 } from "node:buffer";
import { CredenceError } from "../../errors.ts";
import { faultOf } from "./fault.ts";

/** One JSON document (RFC 8259) of strict UTF-8. Throws `json_malformed` with the line, or `text_not_utf8`. */
export function parseJson(bytes: Buffer): unknown {
  if (!isUtf8(bytes)) throw new CredenceError("text_not_utf8", "the body holds bytes that are not UTF-8");
  const text = bytes.toString("utf8");
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own error is left out as a cause too, since it quotes the text.
    const { line, isCut } = faultOf(text);
    const fault = isCut ? `the body is cut off in line ${line}` : `line ${line} of the body is not valid JSON`;
    throw new CredenceError("json_malformed", fault, { details: { line } });
  }
}
