import type { RefusalSentences } from '@enishi/kernel';

/** Reasons that have to do with dates that do not take place while others of the same event do. */
export type DateOffRefusal = 'LAST_DATE_OFF' | 'DATE_OFF' | 'TICKET_OF_DATE_OFF';

export const dateOffRefusals: RefusalSentences<DateOffRefusal> = {
  LAST_DATE_OFF: {
    ja: 'これから開催する日程は、この1回だけです。イベント全体の「中止にする」を選んでください。お金は動いていません。',
    en: 'No other date is to come. Please call off the event as a whole. No money has moved.',
  },
  DATE_OFF: {
    ja: 'この日程は中止になりました。ほかの日程を選んでください。お金は動いていません。',
    en: 'This date was called off. Please choose another date. No money has moved.',
  },
  TICKET_OF_DATE_OFF: {
    ja: '中止になった日程のチケットです。取消しの手数料なしで手続きを進めていますので、そのままお待ちください。',
    en: 'This ticket is for a date that was called off. It is being settled without a fee; you need not do anything.',
  },
};
