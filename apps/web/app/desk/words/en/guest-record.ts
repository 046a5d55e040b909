import type { guestRecord as ja } from '../ja/guest-record.ts';

/** What is kept of somebody without an account: shown, handed out, erased. */
export const guestRecord: typeof ja = {
  title: 'Record of a guest',
  back: 'Attendees',
  nobody: 'Somebody who was erased',
  lead: 'For when the person asks what is kept of them, or to be erased (Act on the Protection of Personal Information, articles 33 and 35). That you opened this page is written down. Please make sure that it is them before you hand anything out.',
  done: 'Erased at {at} as they asked. Only the order and the records of money are left.',
  csv: 'For spreadsheets (CSV)',
  json: 'For machines (JSON)',
  erase: 'Erase the personal data',
  goes: 'Name, reading, telephone number, address, names of those who come, answers, copies of mails and the customer at Stripe go for good.',
  stays:
    'The order, payments, receipts and books stay without a name, as the law on books has it (seven years).',
  hindered: {
    to_come:
      'There is a ticket to come, or a booking that waits for its money. Please cancel it first, or erase once the event is over.',
    money: 'Money is still on its way back. Please erase once it is back.',
  },
  typed: 'To confirm, please type the name',
  typedHint: 'Type “{name}”.',
  act: 'Erase this person’s data',
};
