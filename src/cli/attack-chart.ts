import { ATTACK_NAMES, type AttackReport, type AttackRow } from "../core/attack/index.ts";
import { type Chart, formatCount, type Panel } from "../lib/index.ts";

/** For each attack how high its targets come to stand, by what it costs, under every method. */
export function attackChart(report: AttackReport): Chart {
  const { purpose, established, targets, records } = report;
  return {
    title: `${purpose}: what attacks cost`,
    subtitle: "Share of the established subjects that the attacked come to stand above, by how many accounts collude (or are cheated)",
    note: `${formatCount(records)} records, ${formatCount(established)} established subjects; means over ${targets.doubtful} doubtful and ${targets.good} good ones, every account rating five times.`,
    columns: 2,
    panels: ATTACK_NAMES.flatMap((attack) => {
      const rows = report.rows.filter((row) => row.attack === attack);
      return rows.length === 0 ? [] : [panelOf(attack, rows, report.methods)];
    }),
  };
}

function panelOf(title: string, rows: readonly AttackRow[], methods: readonly string[]): Panel {
  return {
    title,
    x: {
      label: title === "sleeper" ? "deals cheated" : "accounts colluding",
      names: ["none", ...rows.map(({ colluding }) => String(colluding))],
    },
    y: { label: "stands above", min: 0, max: 1, format: (value) => `${Math.round(value * 100)} %` },
    series: methods.map((name, at) => ({
      kind: "line" as const,
      name,
      points: [
        { x: 0, y: rows[0]?.movements[at]?.rankBefore ?? Number.NaN },
        ...rows.map(({ movements }, row) => ({ x: row + 1, y: movements[at]?.rank ?? Number.NaN })),
      ],
    })),
  };
}
