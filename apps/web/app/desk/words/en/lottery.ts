import type { lottery as lotteryJa } from '../ja/lottery.ts';

export const lottery: typeof lotteryJa = {
  title: 'Lottery',
  none: 'Places of this event are given out first come, first served.',
  fixed: 'Once an event was published this cannot be changed.',
  lead: 'Lots are drawn by themselves when applications close, and everybody is told by mail. What is not ordered in time goes to the next lot.',
  opensAt: 'Applications open (Japan time)',
  closesAt: 'Applications close (Japan time)',
  hours: 'Hours to order for whoever is drawn',
  hoursHint: '1 to 168. Of an event paid by card the payment is to be begun within them.',
  save: 'Draw by lot',
  saved:
    'The lottery was saved. The fingerprint of its seed is on the page of the event once that is published.',
  remove: 'First come, first served',
  removed: 'Places are given out first come, first served.',
  page: 'The lottery on the site',
  names: 'Who has applied (waiting list)',
};
