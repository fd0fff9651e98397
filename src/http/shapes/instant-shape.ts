import { z } from "zod";

/** An instant as told: ISO 8601 in UTC, to the microsecond where it has them. */
export const instantShape = z.string().meta({ description: "ISO 8601, UTC.", examples: ["2024-06-01T12:00:00Z"] });

/** On every answer: whether the store holds a simulated market, of which nothing happened. */
export const simulatedShape = z.boolean().meta({ description: "Whether the store holds a simulated market, of which nothing happened." });
