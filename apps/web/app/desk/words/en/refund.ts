import type { refund as original } from '../ja/refund.ts';

export const refund: typeof original = {
  title: 'Refund',
  of: 'Refund to {name}',
  back: 'Back to the member',
  backToCompany: 'Back to the company',
  payment: 'Payment of {date} · {description}',
  amount: 'Amount to refund',
  howMuch: 'How much goes back?',
  all: 'All that is left, {amount}',
  undelivered: '{months} months not yet delivered, {amount}',
  otherAmount: 'Another amount',
  otherAmountHint: 'From 1 yen to {most}. What the refund does is computed anew.',
  compute: 'Compute for this amount',
  goOn: 'Go on',
  goOnHint: 'Only a part of the fee goes back; plan and renewal do not change.',
  happens: 'What this refund does',
  access: 'Benefits',
  keep: 'Keep until the end of the period',
  keepHint: 'The fee goes back, the benefits stay until the last day of the period.',
  endNow: 'End now',
  endNowHint:
    'Paid benefits close together with the refund ({day}). The membership number stays, as a free member.',
  endNowHintNoDay:
    'Paid benefits close together with the refund. The membership number stays, as a free member.',
  endNowHintCompany: 'The benefits of the company close together with the refund.',
  reason: 'Reason for the refund',
  reasonHint: 'Kept in the record. Whoever paid does not see it.',
  typedShort: 'The amount typed',
  typed: 'Type the amount to confirm',
  typedHint: 'To refund {amount}, type {digits}.',
  typedWrong: 'Please type the same figure as the refund ({digits})',
  submit: 'Refund {amount}',
  submitHint: 'It happens once. Pressing twice does not refund twice.',
  nothing: 'Nothing of this payment is left to refund.',
  unsureTitle: 'We do not know yet whether the refund went through',
  unsure:
    'We asked Stripe and heard nothing back. Whether money moved is being checked. Pressing again with the same content cannot refund twice.',
  refusedTitle: 'Not refunded. No money has moved.',
  done: {
    title: 'Refunded',
    lead: '{amount} went back to the card. It can take 5–10 business days to arrive.',
  },
  account: {
    title: 'Waiting for the payer’s bank account',
    lead: '{amount} were paid at a convenience store, so they cannot go back to a card. Stripe asks whoever paid for a bank account by mail; where none is named within 45 days the money comes back to you and stands under Money checks.',
  },
  byTransfer: {
    account:
      '{amount} were paid by bank transfer, so they cannot go back to a card. Whoever paid was asked by mail for an account. Once it is named it stands under Money held for others, and you transfer the money at the bank.',
    pending:
      'The account is named. Please transfer {amount} at the bank, write that down under Money held for others, and have another person approve it.',
    done: '{amount} were transferred to the account of whoever paid.',
  },
  pending: {
    title: 'The refund is under way',
    lead: 'The refund of {amount} is being processed. The money is not back yet. The record shows the outcome.',
  },
  unknown: {
    title: 'Checking what became of the refund',
    lead: 'Stripe did not answer, so whether the {amount} moved is not known yet. It is checked automatically and shown under Money checks if it stays unclear. Please do not refund it again.',
  },
  failed: {
    title: 'The refund did not work',
    lead: 'The {amount} has not moved. If the card account is closed, return it by bank transfer.',
  },
};
