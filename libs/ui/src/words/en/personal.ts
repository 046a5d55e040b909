import type { erase as originalErase, ownCopy as originalCopy } from '../ja/personal.ts';

/** A copy of one's data, and being erased. */
export const ownCopy: typeof originalCopy = {
  section: 'Your data',
  sectionLead: 'You can get a copy of everything we hold about you at any time.',
  open: 'Get a copy',
  title: 'A copy of your data',
  lead: 'Everything this community holds about you in one file: your entry, payments, receipts, consents, sign-ins, and who looked at your record (in which role and when, not by name; Act on the Protection of Personal Information, art. 33).',
  ask: 'Ask for a copy',
  asking: 'Your copy is being made',
  askingLead: 'It takes a few minutes; a mail tells you when it is ready. You can also open this page again.',
  listTitle: 'Copies',
  ready: 'Made on {date}, to be taken until {until}',
  provisions: 'Records of provision to third parties alone.',
  expired: 'Made on {date}, expired and deleted',
  csv: 'For spreadsheets (CSV)',
  json: 'To hand to another service (JSON)',
  none: 'You have not asked for one yet.',
  taken: 'Taken {count} times',
  eraseTitle: 'Erasing your personal data',
  eraseLead: 'Once you have left you can have your name, address and other personal data erased (art. 35).',
  eraseOpen: 'Go to erasing',
  eraseLater: 'You can ask for it here once you have left.',
};

export const erase: typeof originalErase = {
  title: 'Erase your personal data',
  lead: 'This cannot be undone, and you could no longer continue under the number {number}.',
  goesTitle: 'What goes',
  staysTitle: 'What the law has kept',
  goes1: 'Your name and its reading, date of birth, e-mail address, tie to the region',
  goes2: 'Your ways of signing in (password, passkeys, every open device)',
  goes3: 'Copies of mails we sent you, and the words you left when leaving',
  goes4: 'Your record and card at the payment company (Stripe)',
  until: 'until {date}',
  proveTitle: 'Making sure it is you',
  proveLead:
    'We send a link to your address ({email}). Open it and come back to this page within 15 minutes.',
  prove: 'Send the mail',
  sure: 'I understand that this cannot be undone',
  sureFirst: 'Please tick the box to say that you understand. Nothing has been erased yet.',
  act: 'Erase my personal data',
  stay: 'Go back without erasing',
  leaveFirst: 'You have to leave first.',
  leave: 'Go to leaving',
  doneTitle: 'Your personal data have been erased',
  doneLead:
    'Thank you for having been with us. We have sent a last mail that confirms it; then your address is gone as well.',
  home: 'To the community’s page',
};
