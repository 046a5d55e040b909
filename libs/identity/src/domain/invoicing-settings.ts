/** How a community invoices the fees of companies. */
export type InvoicingSettings = {
  /** 振込先 as it is printed on invoices; empty = that of the newest invoice. Without any, no fee is paid on invoice. */
  readonly bankAccount: string;
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
};

const usual: InvoicingSettings = {
  bankAccount: '',
  beginsWith: 'start_day',
  renewalDays: 60,
  quoteDays: 30,
  reminderDays: 5,
};

/** The settings, with the usual one where a community says nothing. */
export const invoicingOf = (settings: { invoicing?: Partial<InvoicingSettings> }): InvoicingSettings => ({
  ...usual,
  ...settings.invoicing,
});

/** Whether settings can be worked with: a year is invoiced at most half a year ahead, a quote is valid for at most a year, a grace has fourteen days. */
export function isInvoicing({
  bankAccount,
  beginsWith,
  renewalDays,
  quoteDays,
  reminderDays,
}: InvoicingSettings): boolean {
  const isDays = (days: number, most: number): boolean => Number.isInteger(days) && days >= 1 && days <= most;
  const known = beginsWith === 'start_day' || beginsWith === 'payment';
  return (
    known &&
    bankAccount.length <= 200 &&
    isDays(renewalDays, 180) &&
    isDays(quoteDays, 365) &&
    (reminderDays === 0 || isDays(reminderDays, 13))
  );
}
