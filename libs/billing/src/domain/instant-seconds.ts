/** An instant in whole seconds since 1970, the way Stripe counts. */
export const instantSeconds = (instant: Date): number => Math.floor(instant.getTime() / 1_000);
