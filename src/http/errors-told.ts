import { CredenceError } from "../errors.ts";
import { formatBytes } from "../lib/index.ts";
import { isUnavailable } from "../store/index.ts";

/** What an error may carry that Node or Fastify made. */
type Foreign = { readonly code: string; readonly statusCode: number };

/** As much of the request as a message may need. */
export type Told = { readonly method: string; readonly contentType: string | undefined; readonly bodyBytesMax: number };

/** Any error as one of ours. Node's and Fastify's own refusals become rows of the table; the rest is `internal`, with its cause. */
export function errorTold(error: unknown, request: Told): CredenceError {
  if (error instanceof CredenceError) return error;
  const { code, statusCode } = foreignParts(error);
  if (code === "FST_ERR_CTP_BODY_TOO_LARGE") return bodyTooLarge(request.bodyBytesMax);
  if (code === "FST_ERR_CTP_INVALID_MEDIA_TYPE") return mediaTypeUnsupported(request.contentType);
  // Fastify gives its own errors a status, and a caller's lost connection too: what has none may be the store's.
  if (statusCode >= 400 && statusCode < 500) {
    return new CredenceError("request_malformed", WORDS[code] ?? `the request was refused (${code})`, { cause: error });
  }
  if (isUnavailable(error)) return new CredenceError("store_unavailable", "the database does not answer", { cause: error });
  return new CredenceError("internal", "something went wrong on our side; the request id finds it in our log", { cause: error });
}

/** What is wrong, where it is the request's own form. */
const WORDS: Readonly<Record<string, string>> = {
  FST_ERR_BAD_URL: "the path is not valid percent-encoding; wanted for example account%3Aotc%3A1810",
  FST_ERR_MAX_PARAM_LENGTH: "a part of the path is too long; wanted an identifier of at most 400 characters",
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: "the body is not as long as Content-Length says",
  ECONNRESET: "the connection closed before the request had come whole",
};

/** The limit is named in both ways: as a person says it and as a program counts it. */
export function bodyTooLarge(bytesMax: number): CredenceError {
  return new CredenceError("body_too_large", `the body is over ${formatBytes(bytesMax)} (${bytesMax} bytes, unpacked)`, {
    details: { bytesMax },
  });
}

function mediaTypeUnsupported(contentType: string | undefined): CredenceError {
  const seen = contentType === undefined ? "there is no content type" : `the content type is ${JSON.stringify(contentType.slice(0, 60))}`;
  return new CredenceError("media_type_unsupported", `${seen}; wanted application/json, or for records also application/x-ndjson`);
}

function foreignParts(error: unknown): Foreign {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const statusCode = error instanceof Error && "statusCode" in error ? Number(error.statusCode) : 500;
  return { code, statusCode };
}
