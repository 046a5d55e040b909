import type { ticketPay as original } from '../ja/ticket-pay.ts';

/** How tickets are paid before the event, and where their money goes back to. */
export const ticketPay: typeof original = {
  how: 'How you pay',
  chosen: 'chosen',
  ways: {
    bank_transfer: 'By bank transfer (by {until}; your bank’s fee is yours)',
    card: 'Credit card (at once)',
    konbini: 'At a convenience store (by {until})',
    door: 'At the entrance on the day',
    counter: 'In cash at our counter',
  },
  names: {
    bank_transfer: 'bank transfer',
    card: 'credit card',
    konbini: 'convenience store',
    door: 'at the entrance on the day',
    counter: 'cash at our counter',
  },
  and: ', ',
  hindered: {
    too_late: 'The sale ends too soon to pay at a convenience store.',
    too_little: 'Convenience stores take {limit} or more.',
    too_much:
      'Convenience stores take {limit} at most in one payment (tax included): too little for so many tickets.',
  },
  transferTooLate: 'The event is too near to be paid by bank transfer.',
  taxInside: {
    bank_transfer: 'tax included; consumption tax {price}; paid into the account on the next page',
    card: 'tax included; consumption tax {price}; paid on the next page',
    konbini: 'tax included; consumption tax {price}; paid at a store with the numbers on the next page',
    counter: 'tax included; consumption tax {price}; paid in cash at our counter',
  },
  voucherTitle: 'Please pay at a convenience store',
  voucherLead:
    'Your places are kept until {until}. Your tickets come once the payment is confirmed. No money has moved yet.',
  tickets: 'Tickets',
  mailed: 'The same numbers are in your mail. You can close this page and open it again from “Tickets”.',
  mailedGuest:
    'The same numbers are in your mail. You can close this page and open it again by the button in the mail.',
  issuing: 'Your voucher is being issued',
  issuingLead: 'This takes some seconds. You may close this page or load it again.',
  noVoucherTitle: 'The numbers could not be issued',
  noVoucherLead: 'Your places are still kept. Please try again. No money has moved.',
  issueAgain: 'Try again',
  counterTitle: 'Please pay in cash',
  counterLead:
    'Your places are kept until {until}. Please pay at our counter by then or, where that is the day of the event, at the entrance. No money has moved yet.',
  counterBy: 'To be paid by',
  paid: {
    bank_transfer: 'Paid by bank transfer',
    card: 'Paid by card',
    konbini: 'Paid at a convenience store',
    counter: 'Paid in cash',
  },
  refundToday: {
    bank_transfer: 'Goes back to your bank account',
    card: 'Goes back to your card',
    konbini: 'Goes back to your bank account',
    counter: 'Handed back in cash at our counter',
  },
  accountTitle: 'Please name an account for your refund',
  accountLead:
    '{price} go back to you. Please name your bank account within 45 days on the page in the mail that Stripe, who took the payment, has sent you. If you cannot find it, look among your spam, or write to us.',
  isBack: {
    bank_transfer: 'went back to your bank account',
    card: 'went back to your card',
    konbini: 'went back to your bank account',
    counter: 'was handed back in cash',
  },
  offPaid: {
    bank_transfer: 'What you paid goes back to a bank account of yours in full. Please name it below.',
    card: 'What you paid goes back to your card in full. You need not do anything.',
    konbini:
      'What you paid goes back to a bank account of yours in full. Please name it on the page in the mail that Stripe, who took the payment, sends you.',
    counter: 'You get all that you paid back in cash at our counter. If you cannot come, please tell us.',
  },
  tooLateBack: {
    bank_transfer: 'The {price} go back to a bank account of yours in full.',
    card: 'The {price} are on their way back to your card in full. You need not do anything.',
    konbini:
      'The {price} go back to a bank account of yours in full. Please name it within 45 days on the page in the mail that Stripe, who took the payment, sends you.',
    counter: 'You get the {price} back in full, in cash at our counter.',
  },
  tooLateDone: {
    bank_transfer: 'The {price} went back to your bank account in full.',
    card: 'The {price} went back to your card in full. It can take 5 to 10 days until your card statement shows it.',
    konbini: 'The {price} went back to your bank account in full.',
    counter: 'The {price} were handed back in full.',
  },
  owedUnpaid:
    'Your places went to others. The {price} that have come go back to a bank account of yours. While there are places left you can choose again.',
  owedOff: 'The {price} that have come go back to a bank account of yours in full.',
  owedOver: 'Your transfer was {price} more than the order costs. They go back to a bank account of yours.',
  transfer: {
    title: 'Please make a bank transfer',
    lead: 'Your places are kept until {until}. Your tickets come once we see the money. No money has moved yet.',
    leadPart: 'Your places are kept until {until}. Your tickets come once we see the rest.',
    overTitle: 'We are looking for your transfer',
    overLead:
      'The deadline ({until}) is over. If you made the transfer by then, you need not do anything: within about two bank days we see it and your tickets come.',
    overNotPaid:
      'If you have not made it, please do not make it any more. Where we find no money, this order lapses.',
    receivedOver:
      '{received} have come. We have not seen the remaining {left} yet; if they did not come in time, the {received} go back to you.',
    andName: ' and your name in katakana',
    amount: 'Sum (tax included)',
    payUntil: 'Deadline',
    account: 'Account',
    payer: 'Payer’s name',
    payerHint: 'Please write the number before your name: we find your order by it.',
    received: '{received} have come. Please transfer the remaining {left}.',
    fee: 'Your bank’s fee is yours. Please transfer exactly this sum at once.',
    days: 'It can take two bank days until we see the money. You need not do anything after the transfer.',
    mailed: 'The same is in your mail. You can close this page.',
    copy: 'Copy',
    copyOf: 'Copy: {what}',
    copied: 'Copied',
  },
  refund: {
    title: 'Please name an account for your refund',
    lead: 'We transfer the money to a bank account of your own in Japan. It costs nothing.',
    named: 'We transfer it to your account ending in {tail}. Please give us about a week.',
    change: 'Name another account',
    fields: {
      bank: 'Bank',
      branch: 'Branch',
      kind: 'Kind of account',
      number: 'Account number',
      holder: 'Owner (in katakana)',
    },
    numberHint: 'At most seven digits. Of Japan Post Bank, give the branch and number for transfers.',
    kinds: { ordinary: 'Ordinary', current: 'Current', savings: 'Savings' },
    kept: 'The account is used for this refund alone and deleted afterwards.',
    act: 'Have it paid to this account',
  },
};
