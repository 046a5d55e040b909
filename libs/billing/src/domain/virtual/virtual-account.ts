/** Into which account invoices are paid: the community's own, or the one that Stripe gives each company for its transfers. */
export const paidIntoWays = ['own', 'virtual'] as const;
export type PaidInto = (typeof paidIntoWays)[number];

/**
 * The account for one payer's transfers, with the bank that Stripe works with; it stays the payer's
 * (docs.stripe.com/payments/bank-transfers).
 */
export type VirtualAccount = {
  readonly bankName: string;
  /** Four digits. */
  readonly bankCode: string;
  readonly branchName: string;
  /** Three digits. */
  readonly branchCode: string;
  readonly kind: 'ordinary' | 'current';
  /** Seven digits. */
  readonly number: string;
  /** In kana, as it is typed at a bank. */
  readonly holder: string;
};

const kinds = { ordinary: '普通', current: '当座' };

/** How it is printed on an invoice, within the 200 characters of an account. */
export function printedAccount(account: VirtualAccount): string {
  const { bankName, bankCode, branchName, branchCode, kind, number, holder } = account;
  return `${bankName}（${bankCode}） ${branchName}（${branchCode}） ${kinds[kind]} ${number} ${holder}　※貴社専用の口座です`.slice(
    0,
    200,
  );
}
