import { yen } from '@enishi/kernel';
import type { Yen } from '@enishi/kernel';
import type { ReceivableSums } from './receivable.ts';

/** How a bank's fee that the payer took off is borne: as a cost (支払手数料) or as a discount (売上値引). */
export const feeAccounts = ['processor_fee', 'bank_fee_discount'] as const;
export type FeeAccount = (typeof feeAccounts)[number];

/** Where money that settles a receivable is: at the bank, with Stripe, in the till. */
export type MoneyAccount = 'bank' | 'stripe_clearing' | 'cash';

/** Where yen that settle a receivable are in the books: money, what the payer has with us (預り金), or a fee that we bear. */
export type SettlingAccount = MoneyAccount | 'customer_credit' | FeeAccount;

/** Yen for one receivable, out of one account. */
export type SettlingPart = {
  readonly receivableId: string;
  readonly account: SettlingAccount;
  readonly amount: Yen;
};

/** What settles receivables at once: the money of one transfer and what is let go with it; `over` belongs to the payer (預り金). */
export type SettlementParts = {
  readonly parts: readonly SettlingPart[];
  readonly over: { readonly account: MoneyAccount; readonly amount: Yen } | null;
};

/** Lines for the books; the stream is that of the receivable where one is named. */
export type SettlementEntry = {
  readonly kind: 'settlement' | `bank_fee:${string}`;
  readonly receivableId: string | null;
  readonly lines: {
    readonly account: SettlingAccount | 'accounts_receivable' | 'output_tax';
    readonly amount: Yen;
  }[];
};

const isFee = ({ account }: Pick<SettlingPart, 'account'>): boolean =>
  feeAccounts.some((fee) => fee === account);

/**
 * The entries of a settlement: money against 売掛金 in one, and each fee that is borne in one of its own. A discount takes back the share of
 * output tax it holds: of 440 yen on a taxed invoice 40; below 10,000 yen no return invoice is due (消費税法施行令70条の9第3項2号).
 */
export function settlementEntries(
  { parts, over }: SettlementParts,
  taxed: ReadonlyMap<string, Pick<ReceivableSums, 'amount'> & { readonly tax: Yen }>,
): SettlementEntry[] {
  const money = parts.filter((part) => !isFee(part));
  const settled = yen(money.reduce((sum, { amount }) => sum + amount, 0));
  const credit = over ? [over, { account: 'customer_credit' as const, amount: yen(-over.amount) }] : [];
  const moved: SettlementEntry = {
    ...{ kind: 'settlement', receivableId: null },
    lines: [
      ...money.map(({ account, amount }) => ({ account, amount })),
      { account: 'accounts_receivable', amount: yen(-settled) },
      ...credit,
    ],
  };
  return [
    ...(settled > 0 || over ? [moved] : []),
    ...parts.filter(isFee).map(({ receivableId, account, amount }): SettlementEntry => {
      const invoice = taxed.get(receivableId);
      const share = invoice ? Math.floor((amount * invoice.tax) / invoice.amount) : 0;
      const tax = account === 'bank_fee_discount' ? share : 0;
      return {
        ...{ kind: `bank_fee:${receivableId}`, receivableId },
        lines: [
          { account, amount: yen(amount - tax) },
          { account: 'output_tax', amount: yen(tax) },
          { account: 'accounts_receivable', amount: yen(-amount) },
        ],
      };
    }),
  ];
}
