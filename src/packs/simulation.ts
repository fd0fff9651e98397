import type { Config } from "../core/law/index.ts";
import { CredenceError } from "../errors.ts";
import { dealsFor, type MarketOptions, type SimulatedMarket, simulatedMarket } from "./simulated/index.ts";
import { borrowersFor, type SimulatedPortfolio, simulatedPortfolio } from "./simulated-portfolio/index.ts";

/** How large a simulation, and which. */
export type SimulationWanted = { readonly records: number; readonly seed: number };

/** A market or a portfolio of which everything is known: what commands need of it, and the question worth asking. */
export type Simulation = Pick<SimulatedMarket | SimulatedPortfolio, "source" | "demo" | "read"> & { readonly purpose: string };

/** Deals for each seller: enough for most to have a record, few enough for newcomers to be seen. */
const DEALS_PER_SELLER = 40;
const SELLERS_MIN = 10;

type Simulator = (wanted: SimulationWanted, until: number) => Simulation;

/** By source, as the shipped configurations name it. */
const SIMULATORS: Readonly<Record<Simulation["source"], Simulator>> = {
  "simulated-market": (wanted, until) => ({ ...simulatedMarket(marketOptions(wanted, until)), purpose: "buy-from" }),
  "simulated-portfolio": ({ records, seed }, until) => {
    return { ...simulatedPortfolio({ seed, borrowers: borrowersFor(records), until }), purpose: "lend-to" };
  },
};

const SIMULATED_SOURCES: ReadonlyMap<string, Simulator> = new Map(Object.entries(SIMULATORS));

/** The simulation of the demonstration. A store keeps the one it has: the same seed gives the same subjects on every day. */
const DEMO = { records: 20_000, seed: 1 };

const DAY_MICROS = 86_400_000_000;

/** The configuration's demonstration as it is made today: the same all day long, so that a load that was broken off can be ended. */
export function demoOf(config: Pick<Config, "name" | "sources">, now: number): Simulation {
  return simulationFor(config, DEMO, Math.floor(now / DAY_MICROS) * DAY_MICROS);
}

/** Whether the configuration has a source for simulated records. */
export function canSimulate({ sources }: Pick<Config, "sources">): boolean {
  return sources.some(({ name }) => SIMULATED_SOURCES.has(name));
}

/** The simulation of the configuration's simulated source, as of `until`. Throws `command_misused` where it has none. */
export function simulationFor({ name, sources }: Pick<Config, "name" | "sources">, wanted: SimulationWanted, until: number): Simulation {
  const simulator = sources.map((source) => SIMULATED_SOURCES.get(source.name)).find((found) => found !== undefined);
  if (simulator !== undefined) return simulator(wanted, until);
  const names = [...SIMULATED_SOURCES.keys()].join(" or ");
  throw new CredenceError("command_misused", `the configuration ${name} has no simulated source; wanted one with ${names}`);
}

/** The options of a market of about so many records. */
function marketOptions({ records, seed }: SimulationWanted, until: number): MarketOptions {
  const deals = dealsFor(records);
  return { seed, deals, sellers: Math.max(SELLERS_MIN, Math.round(deals / DEALS_PER_SELLER)), until };
}
