import type { RouteContext, Scope } from "../context.ts";
import { docsPage, errorsPage, frontPage } from "../docs-page/index.ts";
import { sendPage } from "../send-page.ts";

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
      return sendPage(reply, frontPage(title, { isSimulated, isConformant: installation.nonConformant.length === 0 }));
    },
  });
}
