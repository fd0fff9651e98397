import type { FastifyInstance, HTTPMethods } from "fastify";

/** One way in: `{ method: "GET", url: "/v1/subjects/:id/file" }`. */
export type Route = { readonly method: HTTPMethods; readonly url: string };

/** Width of one level of the tree that Fastify prints. */
const INDENT = 4;

/** Every route of a server, read off the tree it routes by: so that none can be forgotten. HEAD is GET's shadow and left out. */
export function routesOf(server: FastifyInstance): Route[] {
  const path: string[] = [];
  return server
    .printRoutes({ commonPrefix: false })
    .split("\n")
    .flatMap((line) => {
      const found = /^([\s│]*)[├└]── (\S*)(?: \(([A-Z, ]+)\))?$/.exec(line);
      if (found === null) return [];
      const [, indent = "", part = "", methods = ""] = found;
      const depth = indent.length / INDENT;
      path.splice(depth, path.length, part);
      const url = path.join("").replace(/^\/(?=.)\/?/, "/");
      return methods
        .split(", ")
        .filter((method) => method !== "" && method !== "HEAD")
        .map((method) => ({ method, url }));
    });
}
