import { describe, expect, it } from "vitest";
import { placeBreaches } from "./place-breaches.ts";
import { parseSource } from "./source-file.ts";

const messagesOf = (text: string, path = "src/service/a.ts") => placeBreaches([parseSource(path, text)]).map(({ message }) => message);

describe("placeBreaches", () => {
  it.each([
    "const a = sql`whatever`;",
    'const a = "SELECT 1";',
    "const a = `select id, name\n from subjects`;",
    "const a = `\n  INSERT INTO records VALUES (1)`;",
    'const a = "UPDATE records SET live = false";',
    'const a = "delete from records";',
    'const a = "CREATE TABLE x (y int)";',
    'const a = "COPY records FROM STDIN";',
    'const a = "with recent as (select 1) select * from recent";',
  ])("finds the SQL in %s", (text) => {
    expect(messagesOf(text)).toEqual(["SQL lives only in src/store"]);
    expect(messagesOf(text, "src/store/a.ts")).toEqual([]);
    expect(messagesOf(text, "src/service/a.test.ts")).toEqual([]);
  });

  it.each([
    '"Select a file from the list."',
    '"Update the settings, then start again."',
    '"Delete the key file."',
    '"With one exception."',
    "`Copy it to the other machine`",
  ])("takes %s for a sentence", (text) => {
    expect(messagesOf(`const a = ${text};`)).toEqual([]);
  });

  it("keeps environment and signals in app.ts", () => {
    const wanted = ["src/app.ts alone reads the environment and handles signals"];
    expect(messagesOf("const a = process.env.HOME;")).toEqual(wanted);
    expect(messagesOf('process.once("SIGINT", stop);')).toEqual(wanted);
    expect(messagesOf('process.once("SIGINT", stop); const a = process.env;', "src/app.ts")).toEqual([]);
    expect(messagesOf("process.exitCode = 2; const a = process.argv;", "src/cli/main.ts")).toEqual([]);
  });
});
