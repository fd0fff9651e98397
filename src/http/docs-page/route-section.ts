import { type Html, html, inline, joined, prose } from "../html.ts";
import type { JsonSchema, Media, Operation, Parameter, PlacedOperation } from "./document.ts";
import { fieldTable, parameterTable } from "./field-table.ts";

/** One route as a section: what it takes, what it gives, an example, its errors. */
export function routeSection({ method, path, operation, anchor }: PlacedOperation): Html {
  const holder = operation["x-holder"];
  return html`
<section id="${anchor}" class="route">
  <h3><a href="#${anchor}">${operation.summary}</a></h3>
  <p class="line"><span class="method ${method}">${method}</span> <code class="path">${path}</code>
    <span class="key">${holder ?? "no key needed"}</span></p>
  ${operation.description === undefined ? "" : prose(operation.description)}
  ${taken(operation)}
  <h4>Example</h4>
  <pre><code>${curlOf(method, path, operation)}</code></pre>
  ${given(operation)}
  ${errors(operation)}
</section>`;
}

function taken(operation: Operation): Html {
  const parameters = operation.parameters ?? [];
  const bodies = Object.entries(operation.requestBody?.content ?? {});
  const [first] = bodies;
  if (parameters.length === 0 && first === undefined) return html``;
  return html`<h4>Takes</h4>
  ${parameterTable(parameters)}
  ${
    first === undefined
      ? ""
      : bodyTaken(
          bodies.map(([type]) => type),
          first[1].schema,
        )
  }`;
}

function bodyTaken(types: readonly string[], schema: JsonSchema): Html {
  const named = joined(types.map((type, i) => html`${i > 0 ? " or " : ""}<code>${type}</code>`));
  return html`<p>${named}: ${bodyWords(schema)}</p>${fieldTable(schema)}`;
}

function bodyWords(schema: JsonSchema): string {
  const nameOf = ({ title }: JsonSchema): string => title?.toLowerCase() ?? "object";
  if (schema.items !== undefined) return `an array of these.`;
  const [one] = schema.anyOf ?? [];
  return one === undefined ? `one ${nameOf(schema)}.` : `one ${nameOf(one)}, or an array of them.`;
}

function given(operation: Operation): Html {
  const [first] = Object.entries(operation.responses["200"]?.content ?? {});
  if (first === undefined) return html``;
  const [type, media] = first;
  const example = exampleOf(media);
  return html`<h4>Gives</h4>
  ${example === undefined ? html`<p><code>${type}</code></p>` : html`<pre><code>${JSON.stringify(example, null, 2)}</code></pre>`}
  ${fieldTable(media.schema)}`;
}

/** Its own example, or that of the first shape or of the items it is made of. */
function exampleOf({ schema, example }: Media): unknown {
  if (example !== undefined) return example;
  const [variant] = schema.anyOf ?? schema.oneOf ?? [];
  if (variant !== undefined) return exampleOf({ schema: variant });
  if (schema.items === undefined) return schema.examples?.[0];
  const item = exampleOf({ schema: schema.items });
  return item === undefined ? undefined : [item];
}

/** `$URL` and `$KEY` are as the page's head sets them. */
function curlOf(method: string, path: string, operation: Operation): string {
  const [media] = Object.values(operation.requestBody?.content ?? {});
  const body = media === undefined ? undefined : exampleOf(media);
  const lines = [
    `curl ${method === "DELETE" ? "-X DELETE " : ""}"$URL${filled(path, operation)}"`,
    ...(operation["x-holder"] === undefined ? [] : [`-H "Authorization: Bearer $KEY"`]),
    ...(body === undefined
      ? []
      : ["-H 'content-type: application/json'", `-d '${JSON.stringify(body, null, 2).replaceAll("\n", "\n  ")}'`]),
  ];
  return lines.join(" \\\n  ");
}

function filled(path: string, operation: Operation): string {
  const exampleText = ({ example }: Parameter): string => encodeURIComponent(typeof example === "string" ? example : "");
  const parameters = operation.parameters ?? [];
  const whole = parameters.reduce((text, parameter) => text.replace(`{${parameter.name}}`, exampleText(parameter)), path);
  const asked = parameters.filter((parameter) => parameter.in === "query" && parameter.required === true);
  return asked.length === 0 ? whole : `${whole}?${asked.map((parameter) => `${parameter.name}=${exampleText(parameter)}`).join("&")}`;
}

function errors(operation: Operation): Html {
  const failed = Object.entries(operation.responses).filter(([status]) => status >= "400");
  if (failed.length === 0) return html``;
  const lines = failed.map(([status, { description }]) => html`<dt>${status}</dt><dd>${codeLinks(description)}</dd>`);
  return html`<details><summary>Errors</summary><dl>${joined(lines)}</dl></details>`;
}

/** The codes of a status, each a link to what is said of it. */
function codeLinks(description: string): Html {
  const codes = description.match(/[a-z0-9_]+/g) ?? [];
  return codes.length === 0
    ? inline(description)
    : joined(codes.map((code) => html`<a class="code" href="/docs/errors#${code}">${code}</a> `));
}
