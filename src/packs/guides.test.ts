import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { datasets, shippedPacks } from "./index.ts";

const guideOf = (pack: string): string => readFileSync(new URL(`../../docs/guides/${pack}.md`, import.meta.url), "utf8");
const named = (name: string): string => `\`${name}\``;

describe.each(shippedPacks.map((pack) => [pack.name, pack] as const))("docs/guides/%s.md", (_name, pack) => {
  const guide = guideOf(pack.name);

  it("names every register, record type, field and closed word, and every count", () => {
    const names = pack.registers.flatMap((register) => [
      register.name,
      ...register.countNames,
      ...Object.entries(register.records).flatMap(([type, { says }]) => [
        type,
        ...Object.entries(says).flatMap(([field, declared]) => [field, ...("words" in declared ? declared.words : [])]),
      ]),
    ]);
    expect(names.filter((name) => !guide.includes(named(name)))).toEqual([]);
  });

  it("says of every purpose what it asks, how little is too little, and where the grades begin", () => {
    for (const { name, model, grades } of pack.purposes) {
      expect(guide).toContain(named(name));
      expect(guide.replaceAll("\n", " ")).toContain(`fewer than ${model.leastEvidence} `);
      const { A, B, C, D } = grades;
      expect(guide.replaceAll("\n", " ")).toContain(`A from ${A}, B from ${B}, C from ${C}, D from ${D}, E below`);
    }
  });

  it("shows how to import every data set", () => {
    const commands = datasets.filter((dataset) => dataset.pack === pack.name).map(({ name }) => `import ${pack.name} ${name} `);
    expect(commands.filter((command) => !guide.includes(command))).toEqual([]);
  });
});
