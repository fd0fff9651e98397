/** The lines of work that ship: packs, the configurations made of them, and importers of public data sets. */

export { calendarOf } from "./calendars/index.ts";
export { buyFrom, orders } from "./commerce/index.ts";
export type { Dataset, DatasetBatch, LeftOut } from "./dataset.ts";
export { datasetNamed, datasets } from "./datasets.ts";
export { eatAt, inspections } from "./inspections/index.ts";
export { lendTo, loans, payments } from "./lending/index.ts";
export { beServedBy, requests } from "./public-service/index.ts";
export { recipeFor } from "./recipes.ts";
export { configOfPack, configOfPurpose, packNamed, shippedConfigs, shippedPacks, shippedRecordTypes, shippedRegisters } from "./shipped.ts";
export { type AccountTruth, dealsFor, type MarketOptions, type SimulatedMarket, simulatedMarket } from "./simulated/index.ts";
export { borrowersFor, type PortfolioOptions, type SimulatedPortfolio, simulatedPortfolio } from "./simulated-portfolio/index.ts";
export { canSimulate, demoOf, type Simulation, type SimulationWanted, simulationFor } from "./simulation.ts";
export { ratingsGiven, trades, tradeWith } from "./trading/index.ts";
