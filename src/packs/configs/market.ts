import { defineConfig } from "../../core/law/index.ts";
import { commerce } from "../commerce/index.ts";
import { trading } from "../trading/index.ts";

/** A marketplace: written as one would write one's own credence.config.ts. Both packs are of one sector, so persons may be in both. */
export const market = defineConfig({
  name: "market",
  title: "A marketplace",
  jurisdiction: "eu",
  lawPacks: { commerce: "eu" },
  packs: [trading, commerce],
  sources: [
    { name: "bitcoin-otc", title: "Bitcoin-OTC, ratings among traders", registers: ["trades", "ratings-given"] },
    { name: "olist", title: "Olist, orders on Brazilian marketplaces", registers: ["orders"] },
    { name: "simulated-market", title: "A simulated market: none of it happened", registers: ["trades", "orders"] },
  ],
  subscribers: [{ name: "demo", title: "Whoever tries it out", purposes: ["trade-with", "buy-from"] }],
  keeper: { contact: "whoever runs this demonstration", fileAt: "/v1/me/file", disputeAt: "/v1/me/disputes" },
});
