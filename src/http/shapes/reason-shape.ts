import { z } from "zod";
import { WITHDRAWAL_REASONS } from "../../core/record/index.ts";

/** A source's own number for a record it furnished. */
export const referenceShape = z.string().min(1).max(200).meta({ description: "Your own number for the record, as you furnished it." });

/** Why a record is taken back. */
export const reasonShape = z.enum(WITHDRAWAL_REASONS);
