import type { eventWays as original } from '../ja/event-ways.ts';

/** Ways to pay tickets besides the card, as the desk sets them. */
export const eventWays: typeof original = {
  konbini: 'Take payments at convenience stores as well',
  konbiniHint:
    'Besides the card. The places stay kept until they are paid, and come back by themselves where they are not paid in time.',
  konbiniTerms: {
    days: 'Days to pay',
    daysHint: 'After the order, until 23:59 in Japan; never after sales close.',
    stopDays: 'Stops before (days)',
    stopDaysHint: 'How many days before sales close it is no longer offered.',
  },
  transfer: 'Take bank transfers as well',
  transferHint:
    'Besides the card. The places stay kept until two bank days after the deadline. Bring the bank’s list in under “Matching payments”: orders are proposed there with the invoices.',
  transferTerms: {
    days: 'Bank days to pay',
    daysHint: 'After the order. Weekends, holidays and 31 December to 3 January do not count.',
    stopDays: 'At the latest, bank days before the event',
    stopDaysHint: 'The deadline is never later. Where no time is left, transfer is not offered.',
  },
};
