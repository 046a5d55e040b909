import type { unpaid as original } from '../ja/unpaid.ts';

/** A fee that could not be charged. */
export const unpaid: typeof original = {
  title: 'Your fee could not be charged',
  lead: 'No money has moved. Your benefits stay open until {date}.',
  amount: 'Unpaid fee',
  failedOn: 'Could not be charged on',
  until: 'Benefits stay open',
  untilValue: 'until {date}',
  what: 'Why',
  todo: 'What to do',
  after: 'After that',
  afterValue:
    'If the fee has not come by then, you stay a free member under the same number. Nothing more is charged.',
  open: 'See what to do',
  payPage: 'Open the payment page',
  confirm: 'Confirm the payment',
  noneTitle: 'No fee is unpaid',
  noneLead: 'Your payment is complete. There is nothing to do.',
  backToMe: 'Back to your page',
};
