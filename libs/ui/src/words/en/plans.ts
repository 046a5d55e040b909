import type { legal as originalLegal, plans as original } from '../ja/plans.ts';

/** Plans side by side, and the legal pages. */
export const plans: typeof original = {
  title: 'Plans and fees',
  lead: 'All prices include tax. Start as a free member and move to a paid plan whenever you like.',
  payBy: 'Fee per',
  monthly: 'Month',
  yearly: 'Year',
  perMonth: ' / month',
  perYear: ' / year',
  equivalent: '{price} per month',
  yearlyOnly: 'Yearly only',
  fiscalYear: 'Year from {from} to {to}; from part-way, by the month',
  untaxed: 'not subject to tax',
  whatYouGet: 'What you receive',
  included: 'Yes',
  notIncluded: 'No',
  featured: 'Recommended',
  chooseFree: 'Become a free member',
  apply: 'Apply',
  choosePaid: 'Apply for {plan}',
  current: 'Your plan',
  noteCancel:
    'Monthly or yearly, you can cancel on My page at any time. Benefits stay until the last day you have paid for.',
  changeTitle: 'To change your plan',
  changeLead:
    'Choose the plan you want below. A dearer one begins at once, a cheaper one with your next period. You see the exact amount before you pay.',
  changeAct: 'Cancel my paid plan',
  changeTo: 'Change to {plan}',
  change: 'Change',
  empty: 'No plan is open for new members right now.',
};

export const legal: typeof originalLegal = {
  tokushohoTitle: 'Disclosure under the Act on Specified Commercial Transactions',
  notPublishedTitle: 'In preparation',
  notPublished:
    'The operator is still checking this text. Paid plans cannot be bought until it is published. Please contact us if you are in a hurry.',
  effective: 'In force from {date} (version {version})',
  published: 'Published {date} (version {version})',
};
