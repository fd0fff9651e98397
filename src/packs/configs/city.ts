import { defineConfig } from "../../core/law/index.ts";
import { inspectionsPack } from "../inspections/index.ts";
import { publicService } from "../public-service/index.ts";

/** A city: its kitchens and its offices. Bodies only, so the two sectors may share an installation. */
export const city = defineConfig({
  name: "city",
  title: "A city",
  jurisdiction: "us",
  lawPacks: { inspections: "us", "public-service": "us" },
  packs: [inspectionsPack, publicService],
  sources: [
    { name: "anchorage-inspections", title: "Municipality of Anchorage, food inspections", registers: ["inspections"] },
    { name: "chicago-food-inspections", title: "City of Chicago, food inspections", registers: ["inspections"] },
    { name: "baltimore-311", title: "City of Baltimore, 311 service requests", registers: ["requests"] },
  ],
  subscribers: [{ name: "demo", title: "Whoever tries it out", purposes: ["eat-at", "be-served-by"] }],
  keeper: { contact: "whoever runs this demonstration", fileAt: "/v1/me/file", disputeAt: "/v1/me/disputes" },
});
