import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";

/** A message as it came. */
export type Received = {
  readonly headers: IncomingMessage["headers"];
  readonly body: ReturnType<typeof JSON.parse>;
  readonly text: string;
};

/** A receiver of webhooks on this machine. */
export type WebhookReceiver = {
  readonly url: string;
  readonly received: readonly Received[];
  /** How it answers from now on; by default with 204. `never` keeps the connection open. */
  readonly answers: (how: number | "never" | ((response: ServerResponse) => void)) => void;
  readonly close: () => Promise<void>;
};

/** Opens a receiver on a free port. */
export async function openReceiver(): Promise<WebhookReceiver> {
  const received: Received[] = [];
  let how: number | "never" | ((response: ServerResponse) => void) = 204;
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      received.push({ headers: request.headers, body: JSON.parse(body), text: body });
      if (how === "never") return;
      if (typeof how === "function") how(response);
      else response.writeHead(how).end();
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new RangeError("the receiver has no port");
  return {
    url: `http://127.0.0.1:${address.port}/`,
    received,
    answers: (next) => {
      how = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
