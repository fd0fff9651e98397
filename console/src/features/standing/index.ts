/** A standing that is open to all, on a page of its own. */
export { type ShownStanding, StandingPage, type VerifiedSlot } from "./standing-page.tsx";
