import type { letters as jaLetters, unsubscribe as jaUnsubscribe } from '../ja/letters.ts';

export const letters: typeof jaLetters = {
  title: 'Letters',
  lead: 'The letters we have sent to our members.',
  empty: 'No letters yet.',
  membersOnly: 'Members only',
  sentOn: 'Sent {date}',
  older: 'Older letters',
  all: 'All letters',
  wantTitle: 'Get them by mail',
  wantLead: 'As a free member you can receive new letters by e-mail.',
};

export const unsubscribe: typeof jaUnsubscribe = {
  title: 'Stop the letters?',
  lead: 'No more letters to {email}. Your membership and benefits stay as they are.',
  leadUnknown: 'No more letters to this address.',
  act: 'Unsubscribe',
  doneTitle: 'Unsubscribed',
  doneLead: 'No more letters to this address. One that is on its way right now may still arrive.',
  againLead: 'If you want them again, switch on “News by mail” on your page.',
  myPage: 'To my page',
  exampleTitle: 'An example link',
  exampleLead: 'This was a test mail. In a real letter you can unsubscribe here without signing in.',
};
