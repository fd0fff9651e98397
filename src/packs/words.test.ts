import { describe, expect, it } from "vitest";
import { hasWords } from "../core/law/index.ts";
import { compareText, LANGUAGES } from "../lib/index.ts";
import { shippedPacks } from "./index.ts";

const FIELD = /\{([A-Za-z0-9]+)\}/g;

describe.each(shippedPacks.map((pack) => [pack.name, pack] as const))("the words of %s", (_name, { registers, purposes, words }) => {
  it.each(LANGUAGES)("tell every record type with all its fields, and each closed word, in %s", (language) => {
    for (const { name, records } of registers) {
      const told = words?.registers[name];
      expect(told?.title[language]).toMatch(/\S/);
      for (const [type, { says }] of Object.entries(records)) {
        const sentence = told?.records[type]?.sentence[language] ?? "";
        const named = [...sentence.matchAll(FIELD)].map(([, field = ""]) => field);
        expect(named.toSorted(compareText), `${name}.${type}`).toEqual(Object.keys(says).toSorted(compareText));
        const required = Object.keys(says).filter((field) => says[field]?.optional !== true);
        const outside = sentence.replaceAll(/\[[^\]]*\]/g, "");
        expect(
          required.filter((field) => !outside.includes(`{${field}}`)),
          "in brackets only where it may be absent",
        ).toEqual([]);
        for (const word of Object.values(says).flatMap((field) => (hasWords(field) ? field.words : []))) {
          expect(told?.words?.[word]?.[language], word).toMatch(/\S/);
        }
      }
    }
  });

  it("tell every question and its outcome in Chinese", () => {
    for (const { name } of purposes) {
      const told = words?.purposes[name]?.["zh-Hans"];
      expect(told?.question).toMatch(/？$/);
      for (const part of ["unit", "name", "good", "bad"] as const) expect(told?.outcome[part]).toMatch(/\p{Script=Han}/u);
    }
  });
});
