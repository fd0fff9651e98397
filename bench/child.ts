import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { endingIn } from "./cleanup.ts";

/** A process of our own, asked by messages. */
export type Child<Request> = { readonly ask: <Answer>(request: Request) => Promise<Answer> };

/** A child that was told to end closes a database server at most; beyond this it hangs. */
const END_MS_MAX = 20_000;

type Reply = { readonly answer: unknown } | { readonly failure: string };

/** Starts a script that calls `answerParent`, and ends it after the work. */
export async function withChild<Request extends object, T>(script: URL, work: (child: Child<Request>) => Promise<T>): Promise<T> {
  const child = fork(script, { execArgv: ["--enable-source-maps"], serialization: "advanced" });
  return endingIn(
    () => end(child),
    () => work({ ask: (request) => ask(child, request) }),
  );
}

/** In the child: answers each request of the parent, one after the other, and ends with it. `end` closes what was opened. */
export function answerParent<Request>(answer: (request: Request) => Promise<unknown>, end: () => Promise<void> = async () => {}): void {
  process.on("message", (request: Request) => {
    void answer(request)
      .then(
        (value): Reply => ({ answer: value }),
        (error: unknown): Reply => ({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
      )
      .then((reply) => process.send?.(reply));
  });
  process.once("disconnect", () => {
    void end().finally(() => process.exit());
  });
  // Ctrl-C reaches children too; the parent ends them in order.
  process.on("SIGINT", () => {});
}

async function ask<Answer>(child: ChildProcess, request: object): Promise<Answer> {
  const stop = new AbortController();
  const gone = once(child, "exit", { signal: stop.signal }).then(([code]): Reply => ({ failure: `the child ended with ${String(code)}` }));
  const told = once(child, "message", { signal: stop.signal }).then(([reply]) => reply as Reply);
  gone.catch(() => {});
  told.catch(() => {});
  child.send(request);
  const reply = await Promise.race([gone, told]);
  stop.abort();
  if ("failure" in reply) throw new Error(reply.failure);
  return reply.answer as Answer;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  const late = setTimeout(() => child.kill("SIGKILL"), END_MS_MAX);
  if (child.connected) child.disconnect();
  await gone;
  clearTimeout(late);
}
