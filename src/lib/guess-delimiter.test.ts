import { expect, test } from "vitest";
import { guessDelimiter } from "./index.ts";

test.each([
  ["commas", "a,b,c\n1,2,3\n", ","],
  ["semicolons, with decimal commas", "a;b\n1,5;2,5\n3,25;4\n", ";"],
  ["semicolons, with commas in the header", "name, first;name, last;born, when\nA;B;C\nD;E;F\n", ";"],
  ["tabs", "a\tb\tc\n1,000\t2;3\t4\n", "\t"],
  ["quoted commas between semicolons", '"x,y";b\n"1,2,3";2\n"a;b";"c,d"\n', ";"],
  ["a quoted field over two lines", 'a,b\n"1;\n2;",3\n4,5\n', ","],
  ["one line without an end", "a;b;c", ";"],
  ["a last line that is cut off", "a;b;c\n1;2;3\n4;", ";"],
  ["a sample cut off inside quotes", 'a;b\n1;"2,,,,', ";"],
  ["a single column", "name\nx\ny\n", ","],
  ["nothing", "", ","],
])("%s", (_, sample, delimiter) => {
  expect(guessDelimiter(sample)).toBe(delimiter);
});
