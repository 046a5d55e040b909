import type { shell as shellWords, statuses as statusWords, trouble as troubleWords } from '../ja/shell.ts';

export const shell: typeof shellWords = {
  skip: 'Skip to content',
  desk: 'Secretariat',
  nav: 'Secretariat menu',
  home: 'Income',
  members: 'Members',
  companies: 'Companies',
  money: 'Money',
  events: 'Events',
  talent: 'Talent bank',
  work: 'Gigs',
  outreach: 'Outreach',
  settings: 'Settings',
  unhandled: '{count} open',
  modes: { sandbox: 'Sandbox', test: 'Test', live: 'Live' },
  modeHints: {
    sandbox: 'No money moves and the cards are not real.',
    test: 'Stripe’s test environment. No money moves.',
    live: 'Real money moves.',
  },
  signedInAs: 'Signed in',
  role: {
    owner: 'Owner',
    staff: 'Staff',
    accountant: 'Accountant',
    coordinator: 'Coordinator',
    viewer: 'View only',
  },
  signOut: 'Sign out',
  publicSite: 'View the public site',
  loading: 'Loading',
};

export const trouble: typeof troubleWords = {
  notFoundTitle: 'Not found',
  notFoundLead: 'It was removed, or the address is different.',
  forbiddenTitle: 'This page is closed to you',
  forbiddenLead: 'Your role does not include this page. Ask the owner if you need it.',
  brokenTitle: 'This cannot be shown right now',
  brokenLead: 'Something went wrong on our side. Please try again in a while.',
  tooLargeTitle: 'What you sent is too large',
  tooLargeLead: 'Please go back, shorten the text and try again. Nothing was kept and no money has moved.',
  unavailableTitle: 'The server does not answer',
  unavailableLead: 'Please wait about a minute and try again.',
  moneyUntouched: 'Only the display failed. No money has moved.',
  reference: 'Reference number',
  retry: 'Show again',
  home: 'Go to income',
};

export const statuses: typeof statusWords = {
  awaiting_guardian: 'Awaiting guardian',
  current: 'Current',
  grace: 'In grace',
  lapsed: 'Lapsed',
  left: 'Left',
};
