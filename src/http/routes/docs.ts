import type { FastifyReply } from "fastify";
import type { RouteContext, Scope } from "../context.ts";
import { docsPage, errorsPage, frontPage } from "../docs-page/index.ts";

/** The pages have no script and load nothing: should a text in them ever be more than text, it could do nothing either. */
const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; frame-ancestors 'none'";

/** `GET /openapi.json`, `/docs`, `/docs/errors` and `/`: what can be done here, for programs and for people. */
export function addDocsRoutes(scope: Scope, { installation }: RouteContext): void {
  const { title } = installation.config;
  const schema = { hide: true };
  let docs: string | undefined;
  scope.route({ method: "GET", url: "/openapi.json", schema, handler: async () => scope.swagger() });
  scope.route({
    method: "GET",
    url: "/docs",
    schema,
    handler: async (_request, reply) => {
      docs ??= docsPage(scope.swagger());
      return sendPage(reply, docs);
    },
  });
  scope.route({ method: "GET", url: "/docs/errors", schema, handler: async (_request, reply) => sendPage(reply, errorsPage()) });
  scope.route({
    method: "GET",
    url: "/",
    schema,
    handler: async (_request, reply) => {
      const { isSimulated } = await installation.moment().catch(() => ({ isSimulated: false }));
      return sendPage(reply, frontPage(title, { isSimulated }));
    },
  });
}

function sendPage(reply: FastifyReply, page: string): FastifyReply {
  return reply
    .header("content-security-policy", PAGE_POLICY)
    .header("x-content-type-options", "nosniff")
    .type("text/html; charset=utf-8")
    .send(page);
}
