import { ATTACK_NAMES, type AttackName, type AttackReport, type AttackRow, type Movement } from "../core/attack/index.ts";
import { formatCount, formatInstant, formatMonth, monthOf, textTable } from "../lib/index.ts";
import type { AttackFound } from "../service/index.ts";
import { SIMULATED } from "./answer-text.ts";
import type { Report } from "./report.ts";
import { COLUMNS_MAX, wrapText } from "./wrap-text.ts";

/** Of the curve's points, those that a table has room for. */
const SHOWN = new Set([1, 3, 10, 50]);

type Asked = { readonly svg?: string | undefined; readonly isSimulated?: boolean };

/** What attacks cost, as a table of how far each moves its targets, and of how many accounts it takes to change sides. Bad where there is nothing to attack. */
export function attackReport({ at, ...report }: AttackFound, { svg, isSimulated = false }: Asked = {}): Report {
  const json = { at: formatInstant(at), isSimulated, ...report };
  if (report.rows.length === 0) {
    return { text: `Nobody has enough outcomes of ${report.purpose} in the last year to be attacked.`, json, isBad: true };
  }
  const parts = [
    ...(isSimulated ? [wrapText(SIMULATED)] : []),
    wrapText(headline(report, monthOf(at - 1))),
    movementsOf(report),
    wrapText(legend(report)),
    crossingsOf(report),
    ...(svg === undefined ? [] : [wrapText(`The curves are in ${svg}.`)]),
  ];
  return { text: parts.join("\n\n"), json };
}

function headline({ purpose, records, accounts, established, targets }: AttackReport, month: number): string {
  return `${purpose}, ${formatMonth(month)}: ${formatCount(records)} records of ${formatCount(accounts)} accounts; ${formatCount(established)} subjects have enough outcomes in the last year for a grade. Means over ${targets.doubtful} of the lowest quarter, attacked upward, and ${targets.good} of the upper half, attacked downward.`;
}

function movementsOf({ rows, methods, isBoundByRaters }: AttackReport): string {
  const shown = rows.filter(({ colluding }) => SHOWN.has(colluding));
  const cells = shown.map((row, at) => [
    shown[at - 1]?.attack === row.attack ? "" : row.attack,
    String(row.colluding),
    formatCount(row.cost.deals),
    ...row.movements.map(cellOf),
    ...(isBoundByRaters ? [boundIn(row)] : []),
  ]);
  const header = ["attack", "accounts", "deals", ...methods, ...(isBoundByRaters ? ["bound"] : [])];
  return textTable(cells, { header, align: ["left", ...header.slice(1).map(() => "right" as const)], widthMax: COLUMNS_MAX });
}

function boundIn({ movements: [first] }: AttackRow): string {
  return first?.bound === undefined ? "" : signed(first.bound);
}

/** "+0.12  48 %": how far it moved, and the share of the established below it then. EigenTrust's own scale says nothing to anybody. */
function cellOf({ by, rank }: Movement): string {
  const share = `${Math.round(rank * 100)} %`.padStart(5);
  return by === undefined ? share : `${signed(by)} ${share}`;
}

function signed(value: number): string {
  return `${value < 0 ? "-" : "+"}${Math.abs(value).toFixed(2)}`;
}

function legend({ isBoundByRaters, methods }: AttackReport): string {
  const bound = isBoundByRaters
    ? `Of one account's ratings of one subject in one month a standing counts one, so that no number of deals takes that many accounts past the bound, which is of the first column (${methods[0]}).`
    : "The registers of this purpose count every deal, so that deals and not accounts bound an attack.";
  return `Each cell: how far the targets move, and the share of the others that they then stand above. Every account rates five times. ${bound}`;
}

function crossingsOf({ crossings, methods }: AttackReport): string {
  const named = ATTACK_NAMES.filter((name) => crossings.some(({ attack }) => attack === name));
  const rows = named.map((attack) => [SIDES[attack], ...methods.map((method) => accountsFor(crossings, { attack, method }))]);
  return textTable(rows, {
    header: ["it takes so many accounts to", ...methods],
    align: ["left", ...methods.map(() => "right" as const)],
    widthMax: COLUMNS_MAX,
  });
}

const SIDES: Readonly<Record<AttackName, string>> = {
  stuffing: "lift a doubtful one over the middle",
  "bad-mouthing": "bring a good one below it",
  camouflage: "lift one, with camouflage",
  whitewashing: "come back above it, as another",
  sleeper: "be found out (cheated ones)",
};

function accountsFor(
  crossings: AttackReport["crossings"],
  { attack, method }: { readonly attack: AttackRow["attack"]; readonly method: string },
): string {
  const crossing = crossings.find((each) => each.attack === attack && each.method === method);
  return crossing?.colluding === undefined ? "over 100" : String(crossing.colluding);
}
