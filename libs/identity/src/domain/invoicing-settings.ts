import { isWhole } from '@enishi/kernel';

/** How a community invoices the fees of companies, and what its receipts on paper bear. */
export type InvoicingSettings = {
  /** 振込先 as it is printed on invoices; empty = that of the newest invoice. Without any, no fee is paid on invoice. */
  readonly bankAccount: string;
  /**
   * Into which account fees of companies are paid: the community's own, or the one that Stripe gives each company for its transfers, where
   * the own one stays for whoever has none yet.
   */
  readonly paidInto: 'own' | 'virtual';
  /**
   * With what a membership on invoice begins: with the start day, as is usual between companies (what is not paid by its due day has a
   * grace and then ends), or only with the payment, for a community that was left unpaid before.
   */
  readonly beginsWith: 'start_day' | 'payment';
  /** Days before the end of a year on which the next one is invoiced. Sixty leave a clerk one closing day and one day of payment. */
  readonly renewalDays: number;
  /** Days for which a quote is valid. */
  readonly quoteDays: number;
  /** Days before the end of the grace of an unpaid invoice on which its company is written to once more; 0 = only when it falls due. */
  readonly reminderDays: number;
  /** Whether its receipts on paper bear a revenue stamp; those of a body that is not in business (営業に関しない受取書, 印紙税法別表第一17号) bear none. */
  readonly stamps: 'due' | 'exempt';
};

const usual: InvoicingSettings = {
  bankAccount: '',
  paidInto: 'own',
  beginsWith: 'start_day',
  renewalDays: 60,
  quoteDays: 30,
  reminderDays: 5,
  stamps: 'due',
};

/** The settings, with the usual one where a community says nothing. */
export const invoicingOf = (settings: { invoicing?: Partial<InvoicingSettings> }): InvoicingSettings => ({
  ...usual,
  ...settings.invoicing,
});

/** Within what the settings can be worked with: what has room on an invoice, half a year, a year, and the fourteen days of a grace. */
export const invoicingLimits = {
  longestAccount: 200,
  renewalDays: { least: 1, most: 180 },
  quoteDays: { least: 1, most: 365 },
  reminderDays: { least: 0, most: 13 },
} as const;

/** Whether settings can be worked with. */
export function isInvoicing(settings: InvoicingSettings): boolean {
  const { bankAccount, beginsWith, paidInto, stamps } = settings;
  const known =
    (beginsWith === 'start_day' || beginsWith === 'payment') &&
    (paidInto === 'own' || paidInto === 'virtual') &&
    (stamps === 'due' || stamps === 'exempt');
  const fits = (['renewalDays', 'quoteDays', 'reminderDays'] as const).every((field) =>
    isWhole(settings[field], invoicingLimits[field].least, invoicingLimits[field].most),
  );
  return known && fits && bankAccount.length <= invoicingLimits.longestAccount;
}
