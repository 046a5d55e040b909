import type { stripeTransfers as original } from '../ja/stripe-transfers.ts';

/** Transfers to the accounts that Stripe gives companies. */
export const stripeTransfers: typeof original = {
  title: 'Paid into accounts at Stripe',
  open: 'Paid at Stripe',
  toTransfers: 'To bank transfers',
  lead: 'Transfers to the account that Stripe gives each company. Once all of an invoice is there it is matched, booked and receipted by itself.',
  ways: {
    own: 'New invoices name our own account, as the settings are now.',
    virtual: 'New invoices name the account of each company, as the settings are now.',
  },
  toSettings: 'Open the settings of invoicing',
  sums: { stripe: 'Awaited at Stripe', own: 'Awaited on our own account', figure: '{n} · {amount}' },
  awaited: 'Invoices awaited',
  nothing: 'No invoice is awaited at Stripe.',
  more: 'There are {n} more.',
  due: 'due {date}',
  left: '{amount} missing',
  part: '{arrived} have come. They stay at Stripe until the rest is there, and are not booked.',
  states: {
    asked: 'Stripe is being asked to await it',
    open: 'Awaited',
    paid: 'Paid',
    cancelled: 'Called back at Stripe. What comes for it goes to the balances below.',
    refused: 'Stripe would not await it. What comes for it goes to the balances below.',
  },
  paid: 'Paid last',
  paidNothing: 'Nothing has been paid yet.',
  fee: '{at} · fee {fee}',
  balances: 'Balances that are of no invoice',
  balancesLead:
    'What came beyond an invoice, or while there was none. It is the company’s money and in no books of ours; Stripe uses it for the next invoice by itself.',
  balancesNothing: 'There is none.',
  amount: 'Amount to give back (yen)',
  acts: {
    again: 'Ask for approval once more',
    retry: 'Ask Stripe once more',
    ask: 'Ask for approval',
    approve: 'Approve: Stripe gives it back',
    withdraw: 'Withdraw',
  },
  ownHint: 'You asked for this. A colleague has to approve it.',
  askedBy: 'asked for by {by}, {at}',
  decidedBy: 'decided by {by}, {at}',
  returnStates: {
    asked: 'Waits for approval',
    approved: 'Approved; Stripe is being asked',
    withdrawn: 'Withdrawn',
    sent: 'Stripe has begun to give it back, and writes to the company for its bank account',
    returned: 'Given back to the company’s account',
    failed: 'It did not get through. The money is in the balance',
  },
  done: {
    retry:
      'Stripe is asked once more. Open this page again in a few seconds to see what it says. No money has moved.',
    ask: 'A colleague has to approve it. No money has moved yet.',
    approve: 'Approved. Stripe asks the company for its account and sends the money.',
    withdraw: 'Withdrawn. No money has moved.',
  },
};
