import { describe, expect, it } from "vitest";
import { languageOf } from "./language-of.ts";

const heard = (header: string | undefined, asked?: string) => languageOf({ headers: { "accept-language": header } }, asked);

describe("the language of an answer", () => {
  it.each([
    ["zh-CN,zh;q=0.9,en;q=0.8", "zh-Hans"],
    ["en-GB,en;q=0.9,zh;q=0.8", "en"],
    ["de, zh;q=0.2, en;q=0.7", "en"],
    ["de, zh;q=0.7, en;q=0.2", "zh-Hans"],
    ["zh;q=0, en;q=0.1", "en"],
    ["fr", "en"],
    ["*", "en"],
    ["zhx", "en"],
    ["", "en"],
    [undefined, "en"],
  ])("for %j is %s", (header, language) => {
    expect(heard(header)).toBe(language);
  });

  it("is the one asked for, whatever the browser prefers", () => {
    expect([heard("en", "zh-CN"), heard("zh", "en"), heard("en", "zh")]).toEqual(["zh-Hans", "en", "zh-Hans"]);
  });
});
