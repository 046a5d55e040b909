import type { past as japanese } from '../ja/past.ts';

/** The page on which somebody of an old list says what is to become of the record. */
export const past: typeof japanese = {
  title: 'The record of your taking part',
  lead: 'The secretariat keeps a record of {name}. Nobody else sees it.',
  until: 'Please choose by {date}. After that your name and address are deleted.',
  did: 'What is kept',
  minutes: '{minutes} minutes',
  take: 'Take it as my own',
  takeHint:
    'It becomes part of your record in the talent bank. You decide later whether the secretariat or companies see it.',
  join: 'Join for free and take it',
  signIn: 'Sign in as a member',
  joinHint: 'You come back here afterwards. It costs nothing.',
  removeTitle: 'Have it deleted',
  removeHint:
    'Your name, your address and what you took part in are deleted at once. No account is needed. This cannot be undone.',
  remove: 'Delete my record',
  removedTitle: 'The record was deleted',
  removedLead: 'Your name, your address and what you took part in were deleted. This page opens no more.',
  goneTitle: 'The record was not found',
  toTop: 'To the front page',
};
