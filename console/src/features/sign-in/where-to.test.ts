import { describe, expect, it } from "vitest";
import { whereTo } from "./where-to.ts";

describe("after signing in", () => {
  it("one goes where one wanted to go", () => {
    for (const path of ["/my/disputes?page=2", "/standing/trade-with/account%3Aotc%3A1", "/"]) expect(whereTo(path, "subject")).toBe(path);
  });

  it("one goes to one's first page where one wanted nothing", () => {
    expect((["subject", "source", "subscriber", "operator", "authority"] as const).map((role) => whereTo(null, role))).toEqual([
      "/my",
      "/source",
      "/ask",
      "/operate",
      "/",
    ]);
  });

  it("nobody is sent to another house", () => {
    const elsewhere = [
      "https://elsewhere.example",
      "//elsewhere.example",
      "/\\elsewhere.example",
      "/\t/elsewhere.example",
      "javascript:alert(1)",
      "",
      "my",
    ];
    for (const path of elsewhere) expect(whereTo(path, "operator"), path).toBe("/operate");
  });

  it("nobody comes back to where one signs in", () => {
    expect(whereTo("/sign-in?to=/my", "operator")).toBe("/operate");
    expect(whereTo("/signed-in?code=1", "operator")).toBe("/operate");
  });
});
