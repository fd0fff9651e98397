/** The vault: how a subject can be reached, and who acts for it. What changes it is in `service/contact-change/`. */
export { contactsInForce } from "./contacts-in-force.ts";
export { inForce } from "./in-force.ts";
export { parseContact } from "./parse-contact.ts";
export { type Naming, type NewRepresentative, putRepresentative, stateRepresentative } from "./put-representative.ts";
export { type Contact, type ContactAddress, readVault } from "./read-vault.ts";
export { type Representative, representativesOf } from "./representatives-of.ts";
