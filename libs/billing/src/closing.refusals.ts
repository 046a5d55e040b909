import type { RefusalSentences } from '@enishi/kernel';

/** Reasons for which a month is not closed. */
export type ClosingRefusal = 'MONTH_NOT_READY';

export const closingRefusals: RefusalSentences<ClosingRefusal> = {
  MONTH_NOT_READY: {
    ja: '確認することが{count}つ残っているため、締めていません。下の一覧の「残り」を0にしてから、もう一度締めてください。',
    en: 'The month is not closed: {count} lines of the checklist are not done. Please settle them and close it then.',
  },
};
