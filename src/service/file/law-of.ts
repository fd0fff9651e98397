import type { FileChain, LawStatement } from "../../core/file/index.ts";
import { askerSeriesOf } from "../../core/standing/index.ts";
import type { AskerPartStatement, CheckStatement, RecordStatement, Statement } from "../../core/statement/index.ts";
import { type LawNamed, readFileRowsOf, readLawStatements, type Session } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import { objectOf, type ShownLog } from "../log/index.ts";
import { openRow } from "./chains-of.ts";
import type { LeafReader } from "./leaf-reader.ts";

/** With what the law is shown. */
export type ShowingLaw = { readonly installation: Installation; readonly leaves: LeafReader; readonly logs: readonly ShownLog[] };

type Showing = ShowingLaw & { readonly chains: readonly FileChain[] };

/** The statements of the installation's own chain that the statements of these chains rest on, each where it is in the log. */
export async function lawOf(tx: Session, showing: Showing): Promise<LawStatement[]> {
  const bodies = showing.chains.flatMap(({ statements }) => statements.flatMap((one) => ("body" in one ? [one.body] : [])));
  return statedLaw(tx, showing, lawNamedIn(bodies));
}

/** The statements by which this law came into the log, with those of every register that its purposes name. */
export async function statedLaw(tx: Session, showing: ShowingLaw, named: LawNamed): Promise<LawStatement[]> {
  const law = await shownLaw(tx, showing, named);
  const read = registersNamedIn(law);
  return read.length === 0 ? law : shownLaw(tx, showing, { ...named, registers: distinct([...named.registers, ...read]) });
}

async function shownLaw(tx: Session, { installation, leaves, logs }: ShowingLaw, named: LawNamed): Promise<LawStatement[]> {
  const rows = await readFileRowsOf(tx, await readLawStatements(tx, named));
  const law: LawStatement[] = [];
  for (const { epoch, publishedSize } of logs) {
    const own = rows.filter((row) => row.epoch === epoch && row.leaf < publishedSize);
    const read = await leaves.read(
      epoch,
      own.map(({ leaf }) => leaf),
    );
    for (const [i, row] of own.entries()) {
      const leaf = read[i];
      const opened = leaf === undefined ? undefined : openRow(installation.keys, row, leaf);
      if (opened !== undefined) law.push({ epoch, ...opened });
    }
  }
  return law;
}

/** A purpose's text names the registers that it reads of subjects and of askers: without all of them it could not be read back. */
function registersNamedIn(law: readonly LawStatement[]): { name: string; version: number }[] {
  const keys = law.flatMap(({ body }) => (body.kind === "purpose" ? [...readsIn(body.text), ...readsIn(body.text, "asker")] : []));
  return keys.flatMap((key) => {
    const [name, version] = String(key).split("@");
    return name === undefined ? [] : [{ name, version: Number(version) }];
  });
}

function readsIn(text: string, part?: "asker"): readonly unknown[] {
  const whole = objectOf(text);
  const from: unknown = part === undefined ? whole : whole?.[part];
  return typeof from === "object" && from !== null && "reads" in from && Array.isArray(from.reads) ? from.reads : [];
}

const isCheck = (body: Statement): body is CheckStatement => body.kind === "check";
const isRecord = (body: Statement): body is RecordStatement => body.kind === "record";

function lawNamedIn(bodies: readonly Statement[]): LawNamed {
  const checks = bodies.filter(isCheck);
  const parts = bodies.filter((body): body is AskerPartStatement => body.kind === "asker_part");
  const registers = [
    ...bodies.filter(isRecord).map(({ content, registerVersion }) => ({ name: content.register, version: registerVersion })),
    ...[...checks, ...parts].flatMap((check) => Object.entries(check.registers).map(([name, version]) => ({ name, version }))),
  ];
  return {
    registers: distinct(registers),
    purposes: distinct([...checks, ...parts].map(({ purpose: { name, digest } }) => ({ name, digest }))),
    models: distinct([
      ...checks.map(({ purpose, model }) => ({ purpose: purpose.name, version: model.version })),
      ...parts.map(({ purpose, model }) => ({ purpose: askerSeriesOf(purpose), version: model.version })),
    ]),
  };
}

function distinct<T extends object>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
