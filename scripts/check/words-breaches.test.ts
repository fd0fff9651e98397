import { describe, expect, it } from "vitest";
import { parseSource } from "./source-file.ts";
import { wordsBreaches } from "./words-breaches.ts";

const WORDS = `export const words = defineWords({
  en: { title: "Log", found: (n: number) => \`\${n} found\`, kinds: { record: "Record", check: "Check" } },
  "zh-Hans": { title: "日志", found: (n) => \`共 \${n} 条\`, kinds: { record: "记录", check: "查询" } },
});`;

const messagesOf = (page: string, words = WORDS) =>
  wordsBreaches([parseSource("console/src/features/log/words.ts", words), parseSource("console/src/features/log/page.tsx", page)]).map(
    ({ message }) => message,
  );

describe("wordsBreaches", () => {
  it("finds no fault with phrases that are said, by name or by a part of them", () => {
    expect(messagesOf("const a = [t.title, t.found(1), t.kinds.record, t.kinds.check];")).toEqual([]);
    expect(messagesOf("const a = [t.title, t.found(1), t.kinds[kind]];")).toEqual([]);
    expect(messagesOf("const { kinds } = f(t.kinds); const a = [t.title, t.found(1)];")).toEqual([]);
    expect(messagesOf('const NAMES = ["title", "found"] as const; const a = [t[name], t.kinds[kind]];')).toEqual([]);
  });

  it("finds phrases that were unpacked", () => {
    expect(messagesOf("const { title, found, kinds: t } = useWords(words); const a = [t.record, t.check];")).toEqual([]);
    expect(messagesOf("const { title, found, kinds } = useWords(words); const a = kinds[kind];")).toEqual([]);
    expect(messagesOf("const { title, found, kinds: t } = useWords(words); const a = t.record;")).toHaveLength(1);
  });

  it("names phrases that nothing says", () => {
    const unsaid = ["title", "kinds.check"].map((path) => `nothing says the phrase ${path}: say it as t.${path}, or take it out`);
    expect(messagesOf("const a = [t.found(1), t.kinds.record];")).toEqual(unsaid);
  });

  it("finds phrases that stand in a file beside their words", () => {
    const english = parseSource("console/src/features/log/english.ts", 'export const english = { title: "Log", gone: "Gone" } as const;');
    const words = parseSource("console/src/features/log/words.ts", 'const words = defineWords({ en: english, "zh-Hans": chinese });');
    const page = parseSource("console/src/features/log/page.tsx", "const a = t.title;");
    expect(wordsBreaches([english, words, page]).map(({ message }) => message)).toEqual([expect.stringContaining("the phrase gone")]);
  });

  it("finds phrases that nobody translated", () => {
    const words = (chinese: string) => `const words = defineWords({ en: { title: "The log" }, "zh-Hans": { title: ${chinese} } });`;
    const page = "const a = t.title;";
    expect(messagesOf(page, words('"The log"'))).toEqual(["title of zh-Hans has words, and none of them is Chinese"]);
    expect(messagesOf(page, words("(n) => n + ' new entries'"))).toHaveLength(1);
    for (const fine of ['"日志"', "(n) => `of the log: ` + n + `条`", '"credence/log"', '"%"'])
      expect(messagesOf(page, words(fine))).toEqual([]);
  });

  it("does not count what another feature says", () => {
    const other = parseSource("console/src/features/law/page.tsx", "const a = [t.title];");
    const own = parseSource("console/src/features/log/words.ts", 'const words = defineWords({ en: { title: "Log" } });');
    expect(wordsBreaches([other, own])).toHaveLength(1);
  });

  it.each(["<p>No records</p>", '<p>{"No records"}</p>', '<img alt="A chart" />', '<input aria-label="Name" />', "<p>没有</p>"])(
    "refuses %s: it is said in one language only",
    (markup) => {
      expect(messagesOf(`const a = [t.title, t.found(1), t.kinds[k]]; const b = ${markup};`)).toEqual([
        expect.stringContaining("is said in one language only"),
      ]);
    },
  );

  it.each([
    "<p>%</p>",
    '<p className="large">{x}</p>',
    "<span>Credence</span>",
    '<circle r="3" />',
    "<b>· A ·</b>",
    "<Code>npx credence verify</Code>",
  ])("leaves %s alone", (markup) => {
    expect(messagesOf(`const a = [t.title, t.found(1), t.kinds[k]]; const b = ${markup};`)).toEqual([]);
  });
});
