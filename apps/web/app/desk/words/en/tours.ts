import type { tours as toursJa } from '../ja/tours.ts';

/** A journey: whom to call on the way. */
export const tours: typeof toursJa = {
  contact: 'Emergency contact',
  contactOf: '{name} ({relation})',
  contactMissing: 'No emergency contact yet',
  contactLead: 'Please use this in case of illness or an accident alone. That it was opened is written down.',
  contactList: 'Emergency contacts',
  contactListOf: 'Emergency contacts (PDF, {at})',
  contactListHint:
    'A list that the guide takes along on paper. That it was made is written down. It is personal data: please shred it afterwards.',
  orderPhone: 'Telephone of who ordered',
  nobody: '(no name)',
  backToAttendees: 'Who comes',
};
