import { once } from "node:events";
import { connect, type Socket } from "node:net";

/**
 * One connection to an HTTP server, which sends requests made before and looks at no more of an answer than where it ends: node:http's
 * client takes as much of a processor as the server under measurement.
 */
export type KeepAliveConnection = {
  /** Sends a request and waits for the whole answer. Throws for another status than 200. One at a time. */
  readonly exchange: (request: Buffer) => Promise<void>;
  readonly close: () => void;
};

/** A server that is silent for longer hangs. */
const SILENCE_MS_MAX = 30_000;

const HEAD_END = "\r\n\r\n";

/** Opens a connection to this machine. */
export async function openConnection(port: number): Promise<KeepAliveConnection> {
  const socket = connect({ port, host: "127.0.0.1", noDelay: true });
  await once(socket, "connect");
  const exchange = exchangeOn(socket);
  return { exchange, close: () => socket.destroy() };
}

function exchangeOn(socket: Socket): KeepAliveConnection["exchange"] {
  let received: Buffer = Buffer.alloc(0);
  let waiting: PromiseWithResolvers<void> | undefined;
  const fail = (error: Error) => waiting?.reject(error);
  socket.setTimeout(SILENCE_MS_MAX, () => socket.destroy(new Error("the server is silent")));
  socket.on("error", fail);
  socket.on("close", () => fail(new Error("the server closed the connection")));
  socket.on("data", (chunk: Buffer) => {
    received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
    const answer = answerIn(received);
    if (answer === undefined) return;
    received = Buffer.alloc(0);
    if (answer.isOk) waiting?.resolve();
    else fail(new Error(`the server answered ${answer.text}`));
  });
  return (request) => {
    waiting = Promise.withResolvers();
    socket.write(request);
    return waiting.promise;
  };
}

/** The answer, when all of it has come. Fastify gives the length of every body that we ask for. */
function answerIn(received: Buffer): { readonly isOk: boolean; readonly text: string } | undefined {
  const headEnd = received.indexOf(HEAD_END);
  if (headEnd === -1) return undefined;
  const head = received.toString("latin1", 0, headEnd);
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  if (length === undefined) throw new Error("the server gave no content-length");
  if (received.length < headEnd + HEAD_END.length + Number(length)) return undefined;
  const isOk = head.startsWith("HTTP/1.1 200 ");
  return { isOk, text: isOk ? "" : received.toString("utf8") };
}
