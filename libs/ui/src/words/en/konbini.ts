import type { konbini as original } from '../ja/konbini.ts';

/** Paying a year at a convenience store. */
export const konbini: typeof original = {
  payBy: 'How you pay',
  card: 'Credit card',
  shop: 'Convenience store',
  toShop: 'Pay at a convenience store instead',
  toCard: 'Pay by card instead',
  deadline: 'Pay by',
  deadlineValue: '{date}, 23:59 (Japan)',
  renews: 'Automatic renewal',
  renewsNot: 'None; we write to you before the term ends',
  total: 'You pay, once',
  next: 'The button shows the numbers to pay with (your voucher). Nothing has been charged yet.',
  voidsTitle: 'A voucher is waiting to be paid',
  voidsLead:
    'If you go on with this order, the earlier voucher becomes void. If you have paid it already, please do not order again and look at {page} instead.',
  waitingTitle: 'Please pay at a convenience store',
  waitingLead:
    'This is the fee for one year of {plan}. Benefits open when your payment is confirmed. No money has moved yet.',
  amount: 'Amount',
  paymentCode: 'Payment code',
  confirmation: 'Confirmation number',
  codesTitle: 'Numbers to use at the store',
  howTo:
    'Give the payment code and the confirmation number at the terminal or the till, and keep the slip that you get.',
  open: 'Open the voucher with instructions',
  mailed: 'The same numbers are in your mail. You can close this page and open it again from {page}.',
  meTitle: 'Waiting for your payment at a store ({price})',
  meLead:
    'This is the fee for {plan}. Please pay by {date}, 23:59 (Japan). Until then your benefits stay as they are.',
  meOpen: 'See the numbers',
  giveUp: 'Withdraw the voucher',
  giveUpNote: 'Withdrawing costs nothing. You can order by card instead.',
  expiredTitle: 'The voucher has run out or was withdrawn',
  expiredLead:
    'The order has lapsed. No money has moved. If you did pay before the deadline, we carry out your order as soon as we hear of it: please do not pay again.',
  failedLead:
    'The voucher could not be issued. No money has moved. Please look at your term on {page} and order again.',
  openingTitle: 'Your voucher is being issued',
  prepaidNote: 'It is paid ahead, so nothing is charged automatically.',
  renew: 'Extend the term',
  overTitle: 'Your paid term is over',
  overOn: 'Ended on',
  pageMe: 'your page',
  pageCompany: 'your company’s page',
  companyWays: 'How you pay',
  wayCard: 'Credit card',
  wayInvoice: 'Bank transfer on invoice (yearly)',
  wayShop: 'Convenience store (yearly)',
  chosen: 'chosen',
  hindered: {
    monthly: 'Convenience stores can be chosen where you pay yearly.',
    part_of_year: 'The first year of a fee by fiscal year cannot be paid at a convenience store.',
    too_little: 'Convenience stores take {least} or more.',
    too_much:
      'Convenience stores take {most} at most in one payment (tax included), so this fee cannot be paid there.',
  },
  companyGraceTitle: 'Your paid term is over',
  companyGraceLead: 'Everything stays open until {date}. To go on, please pay for the next year by then.',
  companyRenew: 'Pay for the next year (convenience store)',
};
