import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { html, inline, joined, prose } from "./html.ts";

describe("html", () => {
  it("escapes every value that is not HTML itself", () => {
    expect(html`<p title="${'"><script>'}">${"<b> & 'c'"}${html`<i>${1}</i>`}</p>`.html).toBe(
      '<p title="&quot;&gt;&lt;script&gt;">&lt;b&gt; &amp; &#39;c&#39;<i>1</i></p>',
    );
  });

  it("never lets a text begin a tag or end an attribute", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(html`${text}`.html).not.toMatch(/[<>"']/);
      }),
    );
  });

  it("joins pieces and writes prose", () => {
    expect(joined([html`a`, html`b`]).html).toBe("ab");
    expect(prose("One `x < y`.\n\nTwo.").html).toBe("<p>One <code>x &lt; y</code>.</p><p>Two.</p>");
    expect(inline("no code").html).toBe("no code");
  });
});
