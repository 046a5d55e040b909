import type { invoicing as original } from '../ja/invoicing.ts';

/** How fees of companies are invoiced. */
export const invoicing: typeof original = {
  lead: 'Changes count for invoices and quotes from now on. What was issued stays as it is. Whether receipts on paper bear a revenue stamp is decided at the end, also without a bank account.',
  readOnly: 'Only owners can change this.',
  bankAccount: 'Bank account, as printed on invoices',
  bankAccountHint: 'Bank, branch, kind, number and holder, in at most 200 characters.',
  paidInto: 'Fees are paid into',
  paid: { own: 'Our own account', virtual: 'An account of each company at Stripe' },
  paidHints: {
    own: 'Companies pay into the account above, and you bring your bank’s statement to match what came.',
    virtual:
      'Stripe gives each company an account, which is printed on its invoices, and what comes is matched by itself. Stripe keeps {percent}% of it. Where there is no account yet, the one above is printed.',
  },
  beginsWith: 'A membership begins',
  begins: { start_day: 'On its start day, before it is paid', payment: 'When the payment has arrived' },
  beginsHints: {
    start_day: 'Usual between companies. Unpaid, it ends after a grace of 14 days after the due day.',
    payment: 'An order that is not paid by its due day is taken back 14 days later.',
  },
  renewalDays: 'The next year is invoiced so many days before a year ends',
  renewalDaysHint: '1 to 180 days. Sixty leave a company one closing day and one day of payment.',
  quoteDays: 'Days for which a quote is valid',
  quoteDaysHint: '1 to 365 days.',
  reminderDays: 'Second reminder, so many days before a grace ends',
  reminderDaysHint: '0 to 13 days. With 0 a company is told only once, when its invoice is late.',
  stamps: 'Revenue stamps on receipts on paper',
  stamp: { due: 'From the taxed sum on', exempt: 'None (receipts of a body that is not in business)' },
  stampHints: {
    due: 'For companies, say. Where a receipt is printed at the counter, the page and the paper say what it bears. A file needs none.',
    exempt:
      'For an NPO, or an association that distributes no surplus. Please ask the tax office where you are not sure.',
  },
  save: 'Save',
  saveStamps: 'Save what holds for stamps',
  saved: 'Saved, for papers from now on. No money has moved.',
  fields: {
    bankAccount: 'Bank account',
    paidInto: 'Fees are paid into',
    beginsWith: 'A membership begins',
    renewalDays: 'Next year invoiced (days before)',
    quoteDays: 'Days of a quote',
    reminderDays: 'Second reminder (days before)',
    stamps: 'Revenue stamps on paper',
  },
  empty: '(none)',
};
