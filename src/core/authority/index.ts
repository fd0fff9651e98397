/** Looks by public authorities: under which instruments, and how long one may be withheld from whom it is about. */
export { INSTRUMENT_FORMS, type Instrument, type InstrumentForm } from "./instrument.ts";
export { lookNotice } from "./look-notice.ts";
export { type LawAndCalendar, withheldAtMost } from "./withheld-at-most.ts";
