/** Seconds for which a payment page at Stripe may take money; Stripe allows 30 minutes to 24 hours. */
export const pageLife = 60 * 60;
