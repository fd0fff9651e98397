/** The log for people: how it stands, how it grew, who signs it, and who furnishes what is in it. */
export { LogPage, type VerifiedLogSlot } from "./log-page.tsx";
