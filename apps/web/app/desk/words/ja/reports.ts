import { funding } from './reports-funding.ts';
import { recurring } from './reports-recurring.ts';

/** The reports behind the first screen of money. */
export const reports = {
  nav: {
    label: '収入の報告',
    income: '収入',
    recurring: '継続収入',
    funding: '自主財源',
  },
  recurring,
  funding,
};
