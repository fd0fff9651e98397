/** The vault of contacts, to be read: how a subject can be reached. What changes it is in `service/contact-change/`. */
export { contactsInForce } from "./contacts-in-force.ts";
export { inForce } from "./in-force.ts";
export { type Contact, type ContactAddress, readVault } from "./read-vault.ts";
