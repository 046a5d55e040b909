/** What is keyed in at the machine of one chain of convenience stores. */
export type VoucherCode = { chain: string; paymentCode: string | null; confirmationNumber: string | null };

/** A voucher (払込票) for a convenience store: Stripe's page with it, and the last second in which it can be paid. */
export type Voucher = { readonly url: string; readonly expiresAt: Date; readonly codes: VoucherCode[] };
