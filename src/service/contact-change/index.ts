/** What changes the vault: sources that furnish, subjects that name and confirm, whoever is told and stops it; and who acts for a body. */
export { type ConfirmedContact, type ContactConfirmation, confirmContact } from "./confirm-contact.ts";
export { type EndedRepresentative, endRepresentative } from "./end-representative.ts";
export { endRestoredAccess } from "./end-restored-access.ts";
export { type ContactFurnishing, type FurnishedContact, furnishContact } from "./furnish-contact.ts";
export { type ListedContact, listContacts } from "./list-contacts.ts";
export { type ListedRepresentative, listRepresentatives } from "./list-representatives.ts";
export { type NamedContact, nameContact } from "./name-contact.ts";
export { type NamedRepresentative, nameRepresentative, type RepresentativeNaming } from "./name-representative.ts";
export { dropContact, type StoppedContact, stopContact } from "./stop-contact.ts";
