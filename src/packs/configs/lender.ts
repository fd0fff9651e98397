import { defineConfig } from "../../core/law/index.ts";
import { lending } from "../lending/index.ts";

/** A lender, or a credit union of several: one sector with persons in it, and no other. */
export const lender = defineConfig({
  name: "lender",
  title: "A lender",
  jurisdiction: "us",
  lawPacks: { lending: "us" },
  packs: [lending],
  sources: [
    { name: "lender", title: "The lender's own loan book", registers: ["loans", "payments"] },
    { name: "simulated-portfolio", title: "A simulated portfolio: none of it happened", registers: ["loans", "payments"] },
  ],
  subscribers: [{ name: "demo", title: "Whoever tries it out", purposes: ["lend-to"] }],
  keeper: { contact: "whoever runs this demonstration", fileAt: "/v1/me/file", disputeAt: "/v1/me/disputes" },
});
