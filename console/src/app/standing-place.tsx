import { StandingPage } from "../features/standing/index.ts";
import { VerifiedBadge } from "../features/verified/index.ts";

/** A standing with the badge that verifies it: features know nothing of one another. */
export function StandingPlace() {
  return <StandingPage Verified={VerifiedBadge} />;
}
