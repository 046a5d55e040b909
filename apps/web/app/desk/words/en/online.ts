import type { online as onlineJa } from '../ja/online.ts';

export const online: typeof onlineJa = {
  link: 'Taking part online',
  title: 'Where it takes place online',
  lead: 'Say where it takes place, on Zoom or YouTube for instance. It is shown to those with a ticket alone, from the hour that you set, and they get a mail then. It is on no public page, in no calendar and in no list.',
  none: 'No ticket is for taking part online. Please edit the event and tick “Taking part online” of a ticket; that is fixed once it is published.',
  missing: 'Not said yet',
  told: 'Those who take part were told on {at}',
  untold: 'Nobody was told yet',
  calledOff: 'Called off',
  joined: '{joined} came of {tickets} tickets',
  url: 'Address',
  urlHint: 'Beginning with https://. Addresses with a password in them are fine.',
  notesJa: 'Notes in Japanese (meeting number, passcode)',
  notesEn: 'Notes in English',
  hoursBefore: 'Shown from so many hours before the beginning',
  hoursHint: '0: from the beginning. The mail goes out then.',
  which: 'For which date',
  every: 'All dates to come',
  everySession: 'All dates and sessions, but for sessions that have their own',
  asTheDate: 'No room of its own: as the date has it',
  changeHint:
    'Once they were told, those who take part get another mail when the address or the notes change.',
  save: 'Save',
  saved: 'Saved.',
};
