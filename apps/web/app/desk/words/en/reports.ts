import type { reports as original } from '../ja/reports.ts';
import { recurring } from './reports-recurring.ts';

export const reports: typeof original = {
  nav: {
    label: 'Reports on income',
    income: 'Income',
    recurring: 'Recurring',
  },
  recurring,
};
