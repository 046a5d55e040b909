import type { reports as original } from '../ja/reports.ts';
import { funding } from './reports-funding.ts';
import { recurring } from './reports-recurring.ts';

export const reports: typeof original = {
  nav: {
    label: 'Reports on income',
    income: 'Income',
    recurring: 'Recurring',
    funding: 'Own revenue',
  },
  recurring,
  funding,
};
