import type { ja } from '../ja/index.ts';

/** That tickets may not be resold. */
export const resale: (typeof ja)['resale'] = {
  title: 'Tickets for this event may not be resold',
  lead: 'They may not be transferred for money without the organiser’s consent. We ask for the name of who comes with each ticket, and may check it at the entrance.',
  onTicket:
    'Not to be transferred for money (resold) without the organiser’s consent. Your name may be checked at the entrance.',
};
