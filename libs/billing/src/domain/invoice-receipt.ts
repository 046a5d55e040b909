import { addYen, percentOf, yen } from '@enishi/kernel';
import type { Bilingual, TaxCategory, Yen } from '@enishi/kernel';

import type { DocumentFacts } from './documents/document-facts.ts';
import { paymentMeans } from './payment-means.ts';
import type { PaymentMeans } from './payment-means.ts';
import { purposesFor } from './receipt-purposes.ts';
import type { PurposeChoice, Purposeful } from './receipt-purposes.ts';
import type { SettlingAccount } from './receivables/settlement.ts';

/** How the money of a receipt came: as fees do, out of what the payer had with us (預り金), or in more than one way. */
export type ReceiptMeans = PaymentMeans | 'held_money' | 'several';

/** What a receipt prints as the way of payment. */
export const receiptMeansNames: Record<ReceiptMeans, Bilingual> = {
  ...{ card: paymentMeans.card.name, konbini: paymentMeans.konbini.name },
  ...{ cash: paymentMeans.cash.name, bank_transfer: paymentMeans.bank_transfer.name },
  held_money: { ja: 'お預かり金の充当', en: 'Money held before' },
  several: { ja: '現金・銀行振込ほか', en: 'Cash, transfer and others' },
};

const meansOfAccount: Record<SettlingAccount, ReceiptMeans | null> = {
  ...{ bank: 'bank_transfer', stripe_clearing: 'bank_transfer', cash: 'cash', customer_credit: 'held_money' },
  ...{ processor_fee: null, bank_fee_discount: null },
};

/** How an invoice was paid, by where its money is in the books; a fee that was let go is no way of paying. */
export function receiptMeansOf(accounts: readonly SettlingAccount[]): ReceiptMeans {
  const [means = 'bank_transfer', ...others] = new Set(
    accounts.flatMap((account) => meansOfAccount[account] ?? []),
  );
  return others.length === 0 ? means : 'several';
}

/** What a receipt states at one rate of tax. Yen, tax included; `percent` is null where no tax is charged. */
export type ReceiptRate = {
  readonly category: TaxCategory;
  readonly percent: number | null;
  readonly gross: Yen;
  readonly tax: Yen;
};

/** What a receipt says of the invoice that it is for, frozen with it. */
export type ReceiptInvoice = {
  readonly number: string;
  /** What was invoiced, in a few words; the usual 但し書き. */
  readonly supplied: string;
  readonly rates: readonly ReceiptRate[];
};

/** The longest 但し書き that stands on one line of the paper. */
const longestPurpose = 30;

/** What an invoice was for, as its receipt says it when nobody chooses. */
function suppliedBy({ number, lines }: Pick<DocumentFacts, 'number' | 'lines'>): string {
  const [first = '', ...more] = lines.map(({ description }) => description);
  const words = more.length > 0 ? `${first}ほか` : first;
  return first === '' || words.length > longestPurpose ? byNumber(number) : words;
}

const byNumber = (number: string): string => `請求書${number}の代金`;

/** What the receipt of an invoice may say it was for (但し書き). */
export function invoicePurposes({
  number,
  supplied,
}: Pick<ReceiptInvoice, 'number' | 'supplied'>): PurposeChoice[] {
  const choices = [
    { key: 'supplied', text: supplied },
    { key: 'invoice', text: byNumber(number) },
  ];
  return choices.filter(({ text }, index) => index === 0 || text !== supplied);
}

/** What a receipt may say it was for: by its invoice where it has one, else by its payment. */
export const purposesOf = (
  { invoice }: { readonly invoice: ReceiptInvoice | null },
  payment: Purposeful | null,
): PurposeChoice[] => (invoice ? invoicePurposes(invoice) : payment ? purposesFor(payment) : []);

type Figures = Pick<DocumentFacts, 'rates'>;

/**
 * The figures of the receipt of a paid invoice: its rates less what credit notes that count gave back at each. Tax is what the papers state,
 * never worked out again, so that receipt, invoice and credit notes agree to the yen.
 */
export function receiptOfInvoice(
  invoice: Pick<DocumentFacts, 'number' | 'lines' | 'rates'>,
  returns: readonly Figures[],
): { amount: Yen; taxInside: Yen; taxCategory: TaxCategory; invoice: ReceiptInvoice } {
  const back = returns.flatMap(({ rates }) => rates);
  const rates = invoice.rates.flatMap(({ category, rate, gross, tax }): ReceiptRate[] => {
    const given = back.filter((row) => row.category === category);
    const left = yen(gross - addYen(...given.map((row) => row.gross)));
    const taxLeft = yen(tax - addYen(...given.map((row) => row.tax)));
    return left > 0 ? [{ category, percent: rate && percentOf(rate), gross: left, tax: taxLeft }] : [];
  });
  const [most] = [...rates].sort((one, other) => other.gross - one.gross);
  return {
    amount: addYen(...rates.map(({ gross }) => gross)),
    taxInside: addYen(...rates.map(({ tax }) => tax)),
    taxCategory: most?.category ?? 'out_of_scope',
    invoice: { number: invoice.number, supplied: suppliedBy(invoice), rates },
  };
}
