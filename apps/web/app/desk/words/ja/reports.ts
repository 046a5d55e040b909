import { funding } from './reports-funding.ts';
import { recurring } from './reports-recurring.ts';
import { forecast, retention } from './reports-retention.ts';

/** The reports behind the first screen of money. */
export const reports = {
  nav: {
    label: '収入の報告',
    income: '収入',
    recurring: '継続収入',
    retention: '継続率と解約',
    forecast: '更新の見込み',
    funding: '自主財源',
    closing: '月次締め',
    journal: '仕訳',
  },
  recurring,
  retention,
  forecast,
  funding,
};
