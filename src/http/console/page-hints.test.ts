import { describe, expect, it } from "vitest";
import { hintsFor, hintsIn } from "./page-hints.ts";

const MANIFEST = JSON.stringify({
  "index.html": { file: "assets/index-1.js", isEntry: true, imports: ["_shared.js"], css: ["assets/index-1.css"] },
  "_shared.js": { file: "assets/shared-2.js" },
  "_chart.js": { file: "assets/chart-3.js", imports: ["_shared.js", "_scale.js"], css: ["assets/chart-3.css"] },
  "_scale.js": { file: "assets/scale-4.js", imports: ["_chart.js"] },
  "src/app/standing-place.tsx": { file: "assets/standing-5.js", imports: ["index.html", "_chart.js"], css: ["assets/standing-5.css"] },
  "src/features/look-up/index.ts": { file: "assets/look-up-6.js", imports: ["index.html"] },
  "src/app/my-area/index.ts": { file: 'assets/my-"7".js' },
});

const hints = hintsIn(MANIFEST);

describe("the hints of a page", () => {
  it("name what its feature imports, styles too, and nothing that the entry brings", () => {
    expect(hintsFor(hints, "/standing/trade-with/account%3Aotc%3A1?from=2024")).toBe(
      ["standing-5", "chart-3", "scale-4"].map((name) => `<link rel="modulepreload" crossorigin href="/assets/${name}.js">`).join("") +
        ["standing-5", "chart-3"].map((name) => `<link rel="stylesheet" crossorigin href="/assets/${name}.css">`).join(""),
    );
  });

  it("are found by the first part of the path, for pages of another name too", () => {
    expect(hintsFor(hints, "/")).toContain("look-up-6.js");
    expect(hintsFor(hints, "/?search=a")).toContain("look-up-6.js");
    expect(hintsFor(hints, "/my/disputes")).toContain("my-&quot;7&quot;.js");
  });

  it("are none where no feature is known", () => {
    expect([hintsFor(hints, "/nothing"), hintsFor(hintsIn("{}"), "/")]).toEqual(["", ""]);
  });
});
