import type { FastifyInstance } from "fastify";
import type { Installation } from "../../service/index.ts";
import type { Scope } from "../context.ts";
import { docsPage, errorsPage, frontPage } from "../docs-page/index.ts";
import { sendPage } from "../send-page.ts";

const HIDDEN = { hide: true };

/** `GET /openapi.json`, `/docs` and `/docs/errors`: what can be done here, for programs and for people. */
export function addDocsRoutes(scope: Scope): void {
  let docs: string | undefined;
  scope.route({ method: "GET", url: "/openapi.json", schema: HIDDEN, handler: async () => scope.swagger() });
  scope.route({
    method: "GET",
    url: "/docs",
    schema: HIDDEN,
    handler: async (_request, reply) => {
      docs ??= docsPage(scope.swagger());
      return sendPage(reply, docs);
    },
  });
  scope.route({ method: "GET", url: "/docs/errors", schema: HIDDEN, handler: async (_request, reply) => sendPage(reply, errorsPage()) });
}

/** `GET /` where the console is not built: what there is all the same, and how to build it. */
export function addFrontPage(scope: FastifyInstance, installation: Pick<Installation, "config" | "moment" | "nonConformant">): void {
  const { title } = installation.config;
  scope.route({
    method: "GET",
    url: "/",
    schema: HIDDEN,
    handler: async (_request, reply) => {
      const { isSimulated } = await installation.moment().catch(() => ({ isSimulated: false }));
      return sendPage(reply, frontPage(title, { isSimulated, isConformant: installation.nonConformant.length === 0 }));
    },
  });
}
