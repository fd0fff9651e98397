import { ERRORS } from "../../errors.ts";
import { html, inline, joined, prose } from "../html.ts";
import { type OpenApi, operationsOf, parseDocument } from "./document.ts";
import { routeSection } from "./route-section.ts";
import { wholePage } from "./whole-page.ts";

/** The API for people: every route of the document with what it takes and gives, an example, and its errors. */
export function docsPage(given: object): string {
  const document = parseDocument(given);
  const { title, version, description } = document.info;
  const sections = document.tags.map(
    ({ name, description: about }) =>
      html`<h2 id="${name}">${name}</h2><p>${about}</p>${joined(operationsOf(document, name).map(routeSection))}`,
  );
  return wholePage(
    title,
    html`<div class="page">${sideOf(document)}<main>
<h1>${title}</h1>
<p>Version ${version}. The same as a document for programs: <a href="/openapi.json">OpenAPI 3.1</a>.</p>
${prose(description)}
<p>In the examples:</p>
<pre><code>URL=http://127.0.0.1:8080
KEY=ck_...</code></pre>
${joined(sections)}
</main></div>`,
  );
}

function sideOf(document: OpenApi) {
  const groups = document.tags.map(
    ({ name }) =>
      html`<h2>${name}</h2><ul>${joined(operationsOf(document, name).map(({ anchor, operation }) => html`<li><a href="#${anchor}">${operation.summary}</a></li>`))}</ul>`,
  );
  return html`<nav><a class="name" href="/">Credence</a>${joined(groups)}<h2>more</h2><ul><li><a href="/docs/errors">Errors</a></li><li><a href="/openapi.json">openapi.json</a></li></ul></nav>`;
}

/** Every error code: what a problem's `type` points to. */
export function errorsPage(): string {
  const rows = Object.entries(ERRORS).map(
    ([code, { status, meaning, remedy }]) =>
      html`<tr id="${code}"><td><code>${code}</code></td><td class="type">${status}</td><td>${meaning}</td><td>${inline(remedy)}</td></tr>`,
  );
  return wholePage(
    "Credence: errors",
    html`<main class="page" style="display:block"><p><a href="/docs">Back to the API</a></p><h1>Errors</h1>
<p>Every error has a code that stays the same. Over HTTP it is a problem document (RFC 9457) with the status below.</p>
<div class="scroll"><table><tr><th>code</th><th>HTTP</th><th>meaning</th><th>what to do</th></tr>${joined(rows)}</table></div></main>`,
  );
}

/** What somebody sees who opens the server's address. */
export function frontPage(
  title: string,
  { isSimulated, isConformant }: { readonly isSimulated: boolean; readonly isConformant: boolean },
): string {
  return wholePage(
    `Credence: ${title}`,
    html`<main class="front"><h1>Credence</h1>
<p>How likely is it that this goes well, and why? ${title}.</p>
${isSimulated ? html`<p><span class="mark">Simulated: nothing here happened.</span></p>` : ""}
${isConformant ? "" : html`<p><span class="mark">Not conformant: it keeps records about persons for which nobody vouches.</span></p>`}
<p>The pages for people are not built here. Build them once with <code>npm run -w console build</code>, and start again. Until then:</p>
<ul><li><a href="/docs">The API</a>, for people</li><li><a href="/openapi.json">The API</a>, for programs</li><li><a href="/v1/purposes">What may be asked here</a></li><li><a href="/v1/registers">What is recorded here</a></li><li><a href="/v1/law">The law of this house, and what is to change</a></li></ul></main>`,
  );
}
