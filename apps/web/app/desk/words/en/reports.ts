import type { reports as original } from '../ja/reports.ts';
import { funding } from './reports-funding.ts';
import { recurring } from './reports-recurring.ts';
import { forecast, retention } from './reports-retention.ts';

export const reports: typeof original = {
  nav: {
    label: 'Reports on income',
    income: 'Income',
    recurring: 'Recurring',
    retention: 'Retention',
    forecast: 'Forecast',
    funding: 'Own revenue',
    closing: 'Closing',
    journal: 'Journal',
  },
  recurring,
  retention,
  forecast,
  funding,
};
