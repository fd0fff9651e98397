/** As much of JSON Schema (2020-12) as our own documents use. */
export type JsonSchema = {
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly additionalProperties?: JsonSchema | boolean;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
};

/** A parameter of a path or a query. */
export type Parameter = {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: JsonSchema;
  readonly example?: unknown;
};

/** One media type of a body. The example of a whole schema stands here, those of its parts within it. */
export type Media = { readonly schema: JsonSchema; readonly example?: unknown };

type Content = Readonly<Record<string, Media>>;

/** One route. */
export type Operation = {
  readonly summary: string;
  readonly description?: string;
  readonly tags: readonly string[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: Content }>>;
  /** Whose key the route wants. */
  readonly "x-holder"?: string;
};

/** As much of OpenAPI 3.1 as the page shows. */
export type OpenApi = {
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
};

/** A route with its place. */
export type PlacedOperation = { readonly method: string; readonly path: string; readonly operation: Operation; readonly anchor: string };

/** The document of our own server, of which only the frame is looked at: the routes' schemas made it. */
export function parseDocument(given: object): OpenApi {
  if ("paths" in given && "info" in given && "tags" in given) return given as OpenApi;
  throw new RangeError("this is no OpenAPI document");
}

/** The routes of one tag, in the order in which they were declared. */
export function operationsOf(document: OpenApi, tag: string): PlacedOperation[] {
  const all = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      operation,
      anchor: anchorOf(method, path),
    })),
  );
  return all.filter(({ operation }) => operation.tags.includes(tag));
}

function anchorOf(method: string, path: string): string {
  return `${method}${path}`.replaceAll(/[^a-z0-9]+/gi, "-").replace(/-$/, "");
}
