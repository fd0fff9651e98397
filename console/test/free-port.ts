import { createServer } from "node:net";

/** A port that nobody listens on now, for those who have to be told one before they open it. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((open) => probe.listen(0, "127.0.0.1", open));
  const bound = probe.address();
  await new Promise<void>((closed) => probe.close(() => closed()));
  if (bound === null || typeof bound === "string") throw new Error("no port is free");
  return bound.port;
}
