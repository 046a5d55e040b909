import type { attendees as attendeesJa } from '../ja/attendees.ts';

/** Who comes with tickets: asked with the order, changed until a day. */
export const attendees: typeof attendeesJa = {
  title: 'Who comes',
  lead: 'You are greeted by name at the entrance. Please give one name for each ticket.',
  person: 'Person {number} ({kind})',
  only: 'Who comes ({kind})',
  take: 'Take a name that you have given before',
  familyName: 'Family name',
  givenName: 'Given name',
  familyKana: 'Family name in kana',
  givenKana: 'Given name in kana',
  kanaHint: 'Kana are needed for Japanese names only; hiragana become katakana.',
  until: 'Until {at} you can change this on the page of your tickets.',
  settled: 'Names can be changed no more. If one has to be, please contact the organiser.',
  changeTitle: 'Change who comes',
  changeLead: 'Your QR codes and places stay as they are; only the names change. No money moves.',
  change: 'Change the names',
  add: 'Give the names',
  missing: 'The names of those who come are still missing.',
  save: 'Save the names',
  saved: 'The names were saved.',
  used: 'The name on a ticket stays as it is once somebody was let in with it.',
  back: 'Back to the tickets',
  honoured: '{name}',
};
