import { EVERY_PACK } from "./every-pack.ts";
import type { LawPack } from "./law-pack.ts";
import { US_FILES } from "./us-files.ts";
import { US_SELLERS } from "./us-sellers.ts";

/** United States: the Fair Credit Reporting Act, Regulation B, the INFORM Consumers Act. */
export const us: LawPack = {
  kind: "law_pack",
  name: "us",
  title: "United States",
  jurisdictions: ["us"],
  zone: "America/New_York",
  holidays: "us",
  duties: [...US_FILES, ...US_SELLERS, ...EVERY_PACK],
};
