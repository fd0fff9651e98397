import { showLaw } from "../../service/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { lawShape, problemResponses, toldLaw } from "../shapes/index.ts";

/** `GET /v1/law`: the law of this house, and what is to become of it. */
export function addLawRoutes(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "GET",
    url: "/v1/law",
    schema: {
      summary: "Show the law and its pending changes",
      description:
        "Registers, purposes and law packs by their digests, as the log has them; whether the installation is conformant; and each widening that was proposed, who signed it, and when it may be in force. Open to all.",
      tags: ["law"],
      response: { 200: lawShape, ...problemResponses("key_missing") },
    },
    handler: async () => {
      const [law, { isSimulated }] = await Promise.all([showLaw(installation), installation.moment()]);
      return toldLaw(installation, { law, isSimulated });
    },
  });
}
