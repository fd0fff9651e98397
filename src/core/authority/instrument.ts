/** The forms of a legal instrument by which a public authority may look. Asking nicely is none of them. */
export const INSTRUMENT_FORMS = ["court_order", "warrant", "production_order", "statutory_demand", "supervisory_order"] as const;

/** One of the closed list. */
export type InstrumentForm = (typeof INSTRUMENT_FORMS)[number];

/** One legal instrument, so that whoever is concerned can ask its issuer for it. */
export type Instrument = {
  readonly form: InstrumentForm;
  /** Its number with the issuer. */
  readonly number: string;
  /** Which court or office issued it. */
  readonly issuer: string;
  /** Its date: YYYY-MM-DD. */
  readonly date: string;
};
