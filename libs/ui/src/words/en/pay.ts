/** An account for rewards, at the desk as well. */
export const payAccount = {
  fields: {
    bank: 'Bank',
    bankCode: 'Number of the bank (4 digits)',
    branch: 'Branch',
    branchCode: 'Number of the branch (3 digits)',
    kind: 'Kind of account',
    number: 'Account number',
    holder: 'Holder (in kana)',
  },
  codeHint: 'It stands in your passbook or on your card. Yucho Bank is 9900.',
  branchHint: 'Of Yucho Bank you may write the five digits of the sign (kigo) as they stand in the passbook.',
  numberHint: 'Up to seven digits. With the sign of Yucho Bank, write the number (bango) of the passbook.',
  holderHint: 'In kana, as your passbook says.',
  kinds: { ordinary: 'Ordinary', current: 'Current', savings: 'Savings' },
};

/** What a member is paid for gigs. */
export const myPay = {
  title: 'My rewards',
  nav: 'Rewards',
  lead: 'Rewards of gigs that were accepted, and the account to which they go. You get what was posted, all of it, by the day that was told.',
  said: { account: 'Your account is saved. What is paid next goes there.' },
  accountTitle: 'Your account',
  accountNow: '{bank} {branch}, {kind}, ending in {tail} ({holder})',
  accountNone: 'We know no account of yours yet, and cannot pay you without one.',
  accountAsked: 'The bank sent your last transfer back. Please look at your account and enter it again.',
  accountKept:
    'It is used for your rewards alone and seen by those of the secretariat who handle money. If you have no account, please tell the secretariat: you are paid in cash.',
  accountChange: 'Change the account',
  accountAct: 'Use this account',
  waitingTitle: 'To be paid',
  paidTitle: 'Paid',
  empty: 'No rewards yet',
  emptyLead: 'They appear here once your work is accepted.',
  toGigs: 'See your gigs',
  worked: 'Work of {day}',
  states: {
    accrued: 'Paid on {due}.',
    scheduled: 'The transfer is being prepared. Paid on {due}.',
    sent: 'The bank has our order. Paid on {due}.',
    returned: 'The bank sent it back ({reason}). It is paid again once you have looked at your account.',
    transfer: 'Transferred on {day}.',
    cash: 'Paid in cash on {day}.',
  },
  yearsTitle: 'By year',
  yearLine: '{year}: {total} ({count, plural, one {# gig} other {# gigs}})',
  yearsLead: 'For your tax return. No tax is withheld.',
};
