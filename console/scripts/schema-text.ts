import openapiTypescript, { astToString, type OpenAPI3 } from "openapi-typescript";

const HEAD =
  "/** Made from the server's own OpenAPI document by `npm run -w console client`; a test compares the two. Edit neither: add a route. */\n";

/** What openapi-typescript indents by, and what the house does. */
const THEIR_INDENT = "    ";
const OUR_INDENT = "  ";

/**
 * The TypeScript of an OpenAPI document: paths, what they take and what they give. The same document gives the same text. Refusals are
 * left to one name, `Problem`: each route says them in full, and they would be nine tenths of the text.
 */
export async function schemaText(document: OpenAPI3): Promise<string> {
  // Not `immutable`: openapi-fetch reads types through a mapping that takes readonly arrays for objects.
  const nodes = await openapiTypescript(withOneProblem(document), { alphabetize: true, silent: true });
  return HEAD + astToString(nodes).replaceAll(/^(?: {4})+/gm, (indent) => OUR_INDENT.repeat(indent.length / THEIR_INDENT.length));
}

type Responses = Readonly<Record<string, unknown>>;

const PROBLEM_REF = { $ref: "#/components/responses/Problem" };

function withOneProblem(document: OpenAPI3): OpenAPI3 {
  let problem: unknown;
  const ownResponses = (responses: Responses): Responses => {
    const fine = Object.entries(responses).filter(([status]) => Number(status) < 400);
    const [refusal] = Object.entries(responses).filter(([status]) => Number(status) >= 400);
    if (refusal === undefined) return responses;
    problem ??= { ...Object(refusal[1]), description: "A problem document (RFC 9457)." };
    return { ...Object.fromEntries(fine), default: PROBLEM_REF };
  };
  const copy: OpenAPI3 = structuredClone(document);
  for (const methods of Object.values(copy.paths ?? {})) {
    for (const operation of Object.values(methods)) {
      if (operation.responses !== undefined) operation.responses = ownResponses(operation.responses);
    }
  }
  return { ...copy, components: { ...copy.components, responses: { Problem: Object(problem) } } };
}
