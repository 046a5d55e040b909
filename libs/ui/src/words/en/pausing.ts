import type { pause as originalPause, resume as originalResume } from '../ja/pausing.ts';

/** Pausing a paid plan and resuming it. */
export const pause: typeof originalPause = {
  open: 'Pause',
  title: 'Pause your plan',
  lead: 'You can rest {plan} for one to six months. Your number and your card stay the same.',
  lengthTitle: 'For how long',
  length: '{months, plural, one {# month} other {# months}}',
  lengthDays: 'paused {from} – {until}, resumes on {charge}',
  next: 'Check the details',
  confirmTitle: 'Check your pause',
  confirmLead: 'Please check the details and finish with the button below. Nothing is charged today.',
  lastDay: 'Last day of use',
  days: 'Paused',
  daysValue: '{from} – {until} ({months, plural, one {# month} other {# months}})',
  totalToday: 'Charged today',
  nextCharge: 'Resumes, next payment',
  nextChargeValue: '{price} on {date} (tax included)',
  money: 'Fee',
  restsTitle: 'What rests meanwhile',
  staysTitle: 'What stays',
  revocable:
    'Until the pause begins you can take it back. After that you can resume early or cancel at any time on your page. A change of plan or a cancellation that is planned is taken back by this.',
  act: 'Pause on these terms',
  again: 'Choose another length',
  keep: 'Back without pausing',
  yearlyTitle: 'A yearly membership cannot be paused',
  yearlyLead:
    'A yearly fee is paid ahead for the whole year and cannot be stopped in between. You can do one of these instead.',
  yearlyMonthly: 'Change to monthly from the next renewal on (after that you can pause)',
  yearlyMonthlyAct: 'Change to monthly',
  yearlyCancel:
    'Cancel before the renewal (you keep your benefits until then, and can come back under the same number)',
  yearlyCancelAct: 'Cancel plan',
  refusedTitle: 'This cannot be paused',
  plannedTitle: 'Paused from {date}',
  plannedLead:
    'You keep your benefits until the day before. It resumes on {charge}, when {price} is charged.',
  withdraw: 'Take the pause back',
  runningTitle: '{plan} is paused',
  runningLead: 'It resumes by itself on {charge}, when {price} is charged. Until then it costs nothing.',
  openEnd: 'No day is set for it to resume. Until then it costs nothing.',
  resume: 'Resume now',
  cancelInstead: 'Cancel plan',
};

export const resume: typeof originalResume = {
  title: 'Check before you resume',
  lead: 'Your pause ends today and {plan} goes on. Pressing the button charges the fee.',
  cardKnown:
    'It is charged to the card that we know. You need not enter it again. If your card company wants you to confirm it, we take you there.',
  movingTitle: 'Resuming your plan',
  doneTitle: 'You are back',
  done: 'Welcome back. The benefits of {plan} are open again.',
  failedTitle: 'Your plan is still paused',
  failedLead: 'The card could not be charged, so the pause goes on. Please check your card and try again.',
  again: 'Check again',
  confirmLead:
    '{plan} has not resumed yet. Once you have confirmed it on your card company’s page, {price} is charged and it goes on at once.',
  confirmNothing: 'The pause goes on, and no money has moved.',
  confirmUntil: 'If you do not confirm it by {moment}, this is dropped and the pause goes on.',
  withdraw: 'Stay paused after all',
  withdrawing: 'Taking it back',
  withdrawingLead: 'This takes a few seconds. If you confirmed it a moment before, your plan goes on.',
  notConfirmed: 'You did not confirm it to your card company in time, so the pause goes on.',
  withdrawn: 'You took it back. The pause goes on.',
  tooLate:
    'Your card company wants you to confirm this, but the end of the month of your plan is too near to wait for it. The pause goes on. Please try again in two days.',
  meWaitsTitle: 'Resuming {plan} waits for you ({price})',
  meWaitsLead:
    'Please confirm it to your card company by {moment}. Until then the pause goes on and no money moves.',
  meLapsedTitle: '{plan} has not resumed',
  meLapsedLead:
    'You did not confirm it to your card company in time, so the pause goes on. No money has moved.',
};
