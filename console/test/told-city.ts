import { seededRandom } from "../../src/lib/index.ts";
import { refreshStandings } from "../../src/service/index.ts";
import { closed, inspected } from "../../test/given-records.ts";
import type { World } from "../../test/world.ts";

/** An office with a record of two years. */
export const OFFICE = "agency:baltimore:solid-waste";

const OFFICES = [
  "solid-waste",
  "transportation",
  "water-wastewater",
  "housing",
  "recreation-parks",
  "general-services",
  "health",
  "liquor-licence-board",
  "parking-authority",
  "animal-control",
];

const KITCHENS = 12;
const MONTHS = 24;
const REQUESTS_A_MONTH = 12;

/** Tells what offices and kitchens of a city did in two years, each after its own manner and the same in every run. */
export async function tellCity(world: World): Promise<void> {
  const { chance } = seededRandom(20_240_601);
  const months = Array.from({ length: MONTHS }, (_, passed) => monthAfter(passed));
  const requests = OFFICES.flatMap((office, rank) =>
    months.flatMap((month) =>
      Array.from({ length: REQUESTS_A_MONTH }, () => requestOf({ office, month, isLate: chance(0.04 + 0.06 * rank) })),
    ),
  );
  const inspections = Array.from({ length: KITCHENS }, (_, kitchen) => kitchen).flatMap((kitchen) =>
    months
      .filter((_, i) => (i + kitchen) % 4 === 0)
      .map((month) => inspectionOf({ kitchen, month, hasFailed: chance(0.05 + 0.04 * kitchen) })),
  );
  await world.records(requests, "baltimore-311");
  await world.records(inspections, "chicago-food-inspections");
  for (const purpose of ["be-served-by", "eat-at"]) await refreshStandings(world.installation, purpose);
  await world.sequence();
}

/** The month so many after May 2022: "2022-05", "2022-06". */
function monthAfter(passed: number): string {
  return `${2022 + Math.floor((passed + 4) / 12)}-${String(((passed + 4) % 12) + 1).padStart(2, "0")}`;
}

type Request = { readonly office: string; readonly month: string; readonly isLate: boolean };

function requestOf({ office, month, isLate }: Request) {
  const says = { due: `${month}-15T00:00:00Z`, closed: `${month}-${isLate ? "19" : "11"}T00:00:00Z`, as: "served" };
  return closed({ subject: `agency:baltimore:${office}`, occurredAt: `${month}-05T12:00:00Z`, says });
}

type Inspection = { readonly kitchen: number; readonly month: string; readonly hasFailed: boolean };

function inspectionOf({ kitchen, month, hasFailed }: Inspection) {
  const subject = `licence:chicago-food:${1042 + kitchen}`;
  return inspected({ subject, occurredAt: `${month}-09T10:00:00Z`, says: { result: hasFailed ? "failed" : "passed" } });
}
