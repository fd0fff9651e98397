import { describe, expect, it } from "vitest";
import { givenPurpose } from "../../../test/given-purpose.ts";
import { lawfulConfig } from "../../../test/lawful-config.ts";
import { breachesOf, purposeText, readPurposeText, registerKey } from "./index.ts";

const { outcome, ...rest } = givenPurpose();
const calling = (others: Readonly<Record<string, string>>) => ({ ...rest, outcome: { ...outcome, words: { ...outcome.words, others } } });
const registers = new Map(rest.reads.map((register) => [registerKey(register), register]));

describe("words for counts besides the outcome's", () => {
  it("are in a purpose's text, and are read back from it", () => {
    const purpose = calling({ "trades.weight": "points of ratings" });
    const text = purposeText(purpose);
    expect(text).toContain('"others":{"trades.weight":"points of ratings"}');
    expect(readPurposeText(text, registers)?.outcome.words.others).toEqual({ "trades.weight": "points of ratings" });
  });

  it.each([
    ["none", {}],
    ["an empty one", { "trades.weight": "" }],
    ["too many", Object.fromEntries(Array.from({ length: 33 }, (_, at) => [`trades.c${at}`, "x"]))],
  ])("are refused where there are %s", (_what, others) => {
    const [pack, ...packs] = lawfulConfig.packs;
    if (pack === undefined) throw new RangeError("the lawful configuration has no pack");
    const purposes = pack.purposes.map((purpose) => (purpose.name === rest.name ? calling(others) : purpose));
    const found = breachesOf({ ...lawfulConfig, packs: [{ ...pack, purposes }, ...packs] }, { shipped: [], known: new Map() });
    expect(found.filter(({ at }) => at.includes("others")).map(({ reason }) => reason)).toEqual(["part_malformed"]);
  });
});
