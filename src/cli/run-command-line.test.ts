import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { textWidth } from "../lib/index.ts";
import { COMMANDS } from "./command-table.ts";
import { runCommandLine } from "./run-command-line.ts";

async function run(...words: string[]) {
  const streams = { stdout: new PassThrough(), stderr: new PassThrough() };
  const code = await runCommandLine(words, streams);
  const read = (stream: PassThrough): string => String(stream.read() ?? "");
  return { code, out: read(streams.stdout), problem: read(streams.stderr) };
}

describe("the help", () => {
  it("lists every command", async () => {
    const { code, out } = await run("--help");
    expect(code).toBe(0);
    for (const { name } of COMMANDS) expect(out).toMatch(new RegExp(`^  ${name.split(" ")[0]}\\b`, "m"));
  });

  it.each(COMMANDS.map(({ name }) => name))(
    "of %s has one example, which is a command line of its own, and fits 100 columns",
    async (name) => {
      const { code, out, problem } = await run(...name.split(" "), "--help");
      expect({ code, problem }).toEqual({ code: 0, problem: "" });
      const examples = out.match(/^ {2}credence .+$/gm) ?? [];
      expect(examples).toHaveLength(1);
      expect(examples[0]).toMatch(new RegExp(`^ {2}credence ${name}\\b`));
      expect(Math.max(...out.split("\n").map(textWidth))).toBeLessThanOrEqual(100);
    },
  );

  it.each(COMMANDS.map((row) => [row.name, row] as const))("of %s leads to a command that can be loaded", async (_, row) => {
    expect(await row.load()).toBeTypeOf("function");
  });
});

it("tells the version of the package", async () => {
  expect(await run("--version")).toEqual({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), problem: "" });
});

describe("a misused command line", () => {
  it.each([
    ["no command", [], "No command was named."],
    ["an unknown command", ["chek"], "Unknown command 'chek' (Did you mean check?)."],
    ["an unknown option", ["check", "x", "--purpose", "p", "--porpoise"], "Unknown option '--porpoise' (Did you mean --purpose?)."],
    ["a missing word", ["import", "trading"], 'Import saw "trading"; wanted PACK DATASET PATH, or --map FILE and PATH.'],
    ["a missing option", ["check", "account:otc:1"], "Required option '--purpose <name>' not specified."],
    ["a word too many", ["subject", "a", "b"], "Too many arguments for 'subject'. Expected 1 argument but got 2: a, b."],
    [
      "an unknown choice",
      ["check", "a", "--purpose", "p", "--look", "x"],
      "Option '--look <kind>' argument 'x' is invalid. Allowed choices are first, review, own.",
    ],
    ["a group without its command", ["keys"], "No command was named."],
    ["--import without its words", ["start", "--import", "trading"], '--import saw "trading"; wanted PACK DATASET PATH.'],
    ["a port that is none", ["start", "--port", "x"], '--port is "x"; wanted a number from 0 to 65535.'],
    ["a share that is none", ["backtest", "trade-with", "--last", "2"], '--last is "2"; wanted a number from 0.001 to 1.'],
    ["a date that is none", ["attack", "trade-with", "--until", "soon"], '--until is "soon"; wanted a date, 2013-04-30.'],
  ])("with %s ends with 2, and says what is wrong", async (_, words, said) => {
    const { code, out, problem } = await run(...words);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(problem.replaceAll("\n", " ")).toBe(`${said} Add --help for an example. `);
  });

  it("is told to programs as JSON, on standard output", async () => {
    const { code, out, problem } = await run("check", "--json");
    expect({ code, problem }).toEqual({ code: 2, problem: "" });
    expect(JSON.parse(out)).toMatchObject({ code: "command_misused", remedy: "Add --help for an example." });
  });
});

describe("a command that fails", () => {
  it.each([
    ["purpose_unknown", ["check", "account:otc:1", "--purpose", "nope"]],
    ["pack_unknown", ["import", "nope", "x", "y"]],
    ["dataset_unknown", ["import", "trading", "olist", "y"]],
    ["config_unknown", ["doctor", "--config", "nope"]],
    ["file_unreadable", ["doctor", "--config", "./no-such.config.ts"]],
  ])("with %s ends with 1 and opens nothing", async (code, words) => {
    const told = await run(...words, "--json", "--data", "/dev/null/nowhere");
    expect(told.code).toBe(1);
    expect(JSON.parse(told.out)).toMatchObject({ code });
  });
});
