import type { Socket } from "node:net";
import { CredenceError } from "../errors.ts";
import { PROBLEM_TYPE, problemOf } from "./problem.ts";

/** How a server answers what never became a request: too slow, too large a head, no HTTP at all. */
export type ConnectionRefusal = { readonly newRequestId: () => string; readonly onRefused: (status: number) => void };

/** Writes the problem document straight to the socket, then closes it. */
export function refuseConnection(error: NodeJS.ErrnoException, socket: Socket, { newRequestId, onRefused }: ConnectionRefusal): void {
  if (error.code === "ECONNRESET" || socket.destroyed || !socket.writable) {
    socket.destroy();
    return;
  }
  const problem = problemOf(refusalOf(error.code), newRequestId());
  onRefused(problem.status);
  const body = JSON.stringify(problem);
  const head = [
    `HTTP/1.1 ${problem.status} ${problem.code}`,
    `content-type: ${PROBLEM_TYPE}`,
    `content-length: ${Buffer.byteLength(body)}`,
    `x-request-id: ${problem.requestId}`,
    "connection: close",
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
  socket.destroySoon();
}

function refusalOf(code: string | undefined): CredenceError {
  if (code === "ERR_HTTP_REQUEST_TIMEOUT")
    return new CredenceError("request_too_slow", "the request had not come whole when its time was up");
  if (code === "HPE_HEADER_OVERFLOW") return new CredenceError("body_too_large", "the head of the request is over 16 KiB");
  return new CredenceError("request_malformed", "this is not HTTP/1.1");
}
