import type {
  cancel as originalCancel,
  change as originalChange,
  checkout as originalCheckout,
  upgrade as original,
} from '../ja/paying.ts';

/** From the final confirmation to the receipt, and cancelling. */
export const upgrade: typeof original = {
  title: 'Please check your order',
  lead: 'Read this through and order with the button at the end. Nothing has been charged yet.',
  plan: 'Plan',
  payBy: 'Pay by',
  monthly: 'Month',
  yearly: 'Year',
  toYearly: 'Pay yearly instead',
  toMonthly: 'Pay monthly instead',
  changePlan: 'Choose another plan',
  totalToday: 'You pay today',
  taxInside: 'of which tax {price}',
  untaxed: 'not subject to consumption tax',
  nextCharge: 'Next payment',
  nextChargeValue: '{price} on {date}',
  yearlyGuide: 'About one year',
  disclosureTitle: 'Conditions of this order',
  legalLink: 'Commercial disclosure',
  termsLink: 'Terms of use',
  cardNext: 'The button takes you to the payment company’s secure page, where you enter your card.',
  back: 'Stop and go back',
  guardianTitle: 'A parent or guardian has to agree',
  guardianLead:
    'If you are under 18, a parent or guardian has to agree to a paid plan. Once they have done so from the mail we sent them, you can order here. If no mail has arrived, please contact the secretariat.',
};

export const change: typeof originalChange = {
  title: 'Check your change of plan',
  leadNow: 'Please check everything and press the button at the bottom. Nothing has been charged yet.',
  leadLater: 'Please check everything and press the button at the bottom. Nothing is charged today.',
  from: 'Current plan',
  to: 'New plan',
  begins: 'Changes on',
  atOnce: 'As soon as the payment is confirmed',
  credited: '{price} for the rest of your current plan is deducted',
  cardKnown: 'The button charges today’s amount to the card we know. You need not enter it again.',
  revocable: 'You can take the change back on your page until the day before.',
  movingTitle: 'Changing your plan',
  movingLead: 'This takes a few seconds. You may close or reload this page.',
  slow: 'This takes longer than usual. You will not be charged twice. You will see the outcome on your page.',
  doneTitle: 'Your plan is changed',
  doneNow: 'The benefits of {plan} are open, and your receipt is ready.',
  doneLater: 'Your plan becomes {plan} with the next period. We have sent you a mail.',
  charged: '{price} was charged.',
  failedTitle: 'Your plan has not changed',
  failedLead:
    'Your card company did not approve the payment, so everything stays as it was. Please check the expiry date and the limit of your card and try again.',
  overtaken: 'Something you did afterwards took its place. Please see your page for your current plan.',
  again: 'Try again',
};

export const checkout: typeof originalCheckout = {
  openingTitle: 'Opening the payment page',
  openingLead: 'Please wait a few seconds.',
  confirmingTitle: 'Confirming your payment',
  confirmingLead:
    'We are waiting for word from the payment company; it takes a few seconds. You may close or reload this page.',
  openTitle: 'Your payment is not finished',
  openLead: 'You are half-way. No money has moved. You can go on where you stopped.',
  openAct: 'Go on to the payment page',
  slow: 'This is taking longer than usual. If you have paid, we will also write to you as soon as it is confirmed.',
  paidTitle: 'Your payment is confirmed',
  paidLead: 'The benefits of {plan} are open to you, and your receipt is ready.',
  paidReceipts: 'See the receipt',
  paidMe: 'Go to my page',
  expiredTitle: 'The payment page has expired',
  expiredLead: 'Time ran out on the payment page. No money has moved. Please order again.',
  failedTitle: 'The payment did not go through',
  failedLead:
    'Your card company did not approve it. No money has moved. Please use another card or ask your card company.',
  unknownTitle: 'We are finding out about your payment',
  unknownLead:
    'The payment company has not answered yet. You will not be charged twice. We will write to you as soon as we know.',
  again: 'Order again',
  moneyMoved: 'Your payment has been made.',
  moneyNotMoved: 'No money has moved.',
  attempt: 'Reference',
};

export const cancel: typeof originalCancel = {
  title: 'Cancel your plan',
  lead: 'You are about to cancel {plan}.',
  lastDay: 'Last day you can use it',
  charge: 'Further payments',
  noMoreCharge: 'None',
  refund: 'Refund',
  endsTitle: 'What ends',
  staysTitle: 'What stays',
  reason: 'If you like, tell us why',
  reasonHint: 'It helps us run this circle. You can cancel without writing anything.',
  act: 'Cancel the plan',
  keep: 'Go back without cancelling',
  doneTitle: 'Your plan is cancelled',
  doneLead: 'Your benefits stay until {date}. We have sent you a confirmation by mail.',
  backToMe: 'Back to my page',
};
