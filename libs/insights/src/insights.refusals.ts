import type { RefusalSentences } from '@enishi/kernel';

/** Reasons for which a question about figures is refused. */
export type InsightsRefusal = 'MONTH_MALFORMED' | 'MONTH_IN_FUTURE' | 'FISCAL_YEAR_MALFORMED';

/** Their sentences. */
export const insightsRefusals: RefusalSentences<InsightsRefusal> = {
  MONTH_MALFORMED: {
    ja: '月は「2026-04」の形で指定してください。',
    en: 'Give the month as in 2026-04.',
  },
  MONTH_IN_FUTURE: {
    ja: '{month} はまだ始まっていません。',
    en: '{month} has not begun yet.',
  },
  FISCAL_YEAR_MALFORMED: {
    ja: '年度は2000から2100までで指定してください。',
    en: 'Give a fiscal year from 2000 to 2100.',
  },
};
