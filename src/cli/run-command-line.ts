import { readFileSync } from "node:fs";
import { CommanderError, Option, Command as Program } from "commander";
import { CredenceError } from "../errors.ts";
import type { CommandRow } from "./command.ts";
import { COMMANDS } from "./command-table.ts";
import { Given, jsonText, type Streams } from "./given.ts";
import { Interruption } from "./interruption.ts";
import { problemReport } from "./problem-report.ts";
import type { Report } from "./report.ts";
import { COLUMNS_MAX } from "./wrap-text.ts";

/** How a process ends: fine; it ran, and the answer is bad or it failed; it was misused; it was interrupted (128 and SIGINT's number). */
const EXIT = { fine: 0, bad: 1, misused: 2, interrupted: 130 } as const;

/** Runs one command line (without `node` and the program) and returns with what the process should end. Never throws. */
export async function runCommandLine(words: readonly string[], streams: Streams): Promise<number> {
  const outcome: { code: number } = { code: EXIT.fine };
  const program = programOf(streams, async (row, given) => {
    const command = await row.load();
    const report = await command(given);
    if (report !== undefined) given.tell(report);
    if (report?.isBad === true) outcome.code = EXIT.bad;
  });
  try {
    await program.parseAsync([...words], { from: "user" });
    return outcome.code;
  } catch (error) {
    return endOf(error, words, streams);
  }
}

type Runner = (row: CommandRow, given: Given) => Promise<void>;

/** The commands with their help, for commander; `run` gets the row and what was given. */
function programOf(streams: Streams, run: Runner): Program {
  const program = bare(new Program("credence"), streams)
    .usage("COMMAND [words] [options]")
    .description(
      "Track records with due process: how likely is it that this goes well, and why?\nFrom a clone: npm run -s credence -- COMMAND",
    )
    .version(versionOfPackage(), "--version", "print the version")
    .option("--data <dir>", "the folder with the keys and the embedded server's data", "./.credence")
    .option("--config <name>", "a shipped configuration (market, city, lender) or the path of a credence.config.ts")
    .option("--simulated", "the store of the simulated market, where there is one of real records beside it")
    .option("--json", "print JSON, for programs")
    .option("--debug", "show the stack of an error");
  program.addHelpText("after", `\nExample:\n  credence import trading bitcoin-otc soc-sign-bitcoinotc.csv`);
  for (const row of COMMANDS) addCommand(parentOf(program, row, streams), row, { streams, run });
  return program;
}

function versionOfPackage(): string {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return String(version);
}

/** `keys create` belongs to the group `keys`. */
function parentOf(program: Program, { name }: CommandRow, streams: Streams): Program {
  const [group, ...rest] = name.split(" ");
  if (rest.length === 0 || group === undefined) return program;
  const known = program.commands.find((command) => command.name() === group);
  if (known !== undefined) return known;
  const made = bare(new Program(group), streams).description(GROUPS[group] ?? "");
  program.addCommand(made);
  return made;
}

const GROUPS: Readonly<Record<string, string>> = { keys: "API keys, and the key file" };

type Adding = { readonly streams: Streams; readonly run: Runner };

function addCommand(parent: Program, row: CommandRow, { streams, run }: Adding): void {
  const command = bare(new Program(row.name.split(" ").at(-1)), streams).description(row.summary);
  for (const [word, says] of row.words ?? []) command.argument(word, says);
  for (const { flags, says, isNeeded = false, choices } of row.options ?? []) {
    const option = new Option(flags, says).makeOptionMandatory(isNeeded);
    command.addOption(choices === undefined ? option : option.choices(choices));
  }
  command.addHelpText("after", `\nExample:\n  credence ${row.example}`);
  command.action(() => run(row, new Given(command.args, command.optsWithGlobals(), streams)));
  parent.addCommand(command);
}

/** A command that throws instead of ending the process, and leaves errors to us. */
function bare(command: Program, { stdout }: Streams): Program {
  return command
    .exitOverride()
    .configureOutput({ writeOut: (text) => stdout.write(text), writeErr: () => {}, getOutHelpWidth: () => COLUMNS_MAX })
    .configureHelp({ showGlobalOptions: true, subcommandTerm: termOf })
    .helpCommand(false)
    .showHelpAfterError(false);
}

/** In the list of commands, the words and no more. */
function termOf(command: Program): string {
  return [
    command.name(),
    ...command.registeredArguments.map((argument) => (argument.required ? `<${argument.name()}>` : `[${argument.name()}]`)),
  ].join(" ");
}

function endOf(error: unknown, words: readonly string[], streams: Streams): number {
  if (error instanceof Interruption) {
    streams.stderr.write("Stopped. What was acknowledged is kept; run it again for the rest.\n");
    return EXIT.interrupted;
  }
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.fine;
    return tellProblem(misuseOf(error), words, streams);
  }
  return tellProblem(error, words, streams);
}

function misuseOf({ code, message }: CommanderError): CredenceError {
  if (code === "commander.help") return new CredenceError("command_misused", "no command was named");
  return new CredenceError("command_misused", message.replace(/^error: /, "").replace("\n", " "));
}

/** The command line may be too broken to have been parsed, so its flags are looked for among the words. */
function tellProblem(error: unknown, words: readonly string[], { stdout, stderr }: Streams): number {
  const report: Report = problemReport(error, { isDebug: words.includes("--debug") });
  if (words.includes("--json")) stdout.write(`${jsonText(report.json)}\n`);
  else stderr.write(`${report.text}\n`);
  return error instanceof CredenceError && error.code === "command_misused" ? EXIT.misused : EXIT.bad;
}
