/** A lender's portfolio with known truth, seeded and streamed: the demonstration, and the measure of scorecards. */
export type { BorrowerType } from "./borrower.ts";
export type { BorrowerTruth } from "./borrower-truth.ts";
export type { PortfolioOptions } from "./portfolio-options.ts";
export { borrowersFor, type SimulatedPortfolio, simulatedPortfolio } from "./simulated-portfolio.ts";
