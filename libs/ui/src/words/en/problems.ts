import type { errors as originalErrors, problems as original } from '../ja/problems.ts';

/** What is wrong with a form field, and what to do, without blame. `errors` are whole pages. */
export const problems: typeof original = {
  summaryTitle: 'Please check what you entered',
  summaryLead:
    '{count, plural, one {One thing needs a change before we can go on. Everything else you entered is kept.} other {# things need a change before we can go on. Everything else you entered is kept.}}',
  refusedTitle: 'This could not be completed',
  required: 'Please fill this in',
  chooseTickets: 'Please choose at least one ticket',
  choose: 'Please choose one',
  tooLong: 'This is too long. Please shorten it',
  emailShape: 'Please check the e-mail address (for example name@example.jp)',
  kana: 'Please use katakana. Hiragana is converted for you',
  birthDate: 'Please enter a date that exists (for example 1 April 1990)',
  birthDateFuture: 'Please enter a date before today',
  passwordShort: 'Please use at least 10 characters',
  code: 'Please enter the 6 digits',
};

export const errors: typeof originalErrors = {
  notFoundTitle: 'We cannot find this page',
  notFoundLead: 'The address may have changed, or the page is gone. Please look from one of the pages below.',
  brokenTitle: 'We cannot show this right now',
  brokenLead: 'Something went wrong on our side. Please try again in a little while.',
  tooLargeTitle: 'What you sent is too large',
  tooLargeLead: 'Please go back, shorten the text and try again. Nothing was kept and no money has moved.',
  unavailableTitle: 'We are hard to reach right now',
  unavailableLead: 'The server did not answer. Please wait a minute and try again.',
  forbiddenTitle: 'You cannot open this page',
  forbiddenLead: 'Your account is not allowed to see this page.',
  moneyUntouched: 'Only this screen is affected; nothing has been charged.',
  moneyUnknown:
    'If you were in the middle of a payment, My page shows where it stands. You will not be charged twice.',
  reference: 'Reference number',
  retry: 'Try again',
};
