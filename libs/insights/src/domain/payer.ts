/** Who pays fees: an individual (会員) or a company (法人会員), by card or on invoice alike. */
export const payers = ['member', 'company'] as const;
export type Payer = (typeof payers)[number];

/** What there is of one kind of payer. */
export const ofPayer = <Each extends { readonly payer: Payer }>(all: readonly Each[], payer: Payer): Each[] =>
  all.filter((each) => each.payer === payer);
