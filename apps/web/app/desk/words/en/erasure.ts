import type { erasure as original } from '../ja/erasure.ts';

/** Erasing a person who asked the secretariat. */
export const erasure: typeof original = {
  title: 'Erase personal data',
  back: 'Back to the member',
  lead: 'For people who asked in writing or by telephone (Act on the Protection of Personal Information, art. 35). It cannot be undone.',
  happens: 'What this does',
  leaves: 'Whoever is still a member leaves at once (a paid plan is ended at Stripe, without a refund)',
  goes: 'Name, reading, date of birth, address, sign-ins, copies of mails and the record at Stripe go',
  number: 'The number {number} and the records of money stay, so that the books can be read as before',
  mail: 'One last mail goes to the address on file',
  kept: 'What the law has kept',
  until: 'until {day}',
  reason: 'How they asked, and how you made sure who it was',
  reasonHint:
    'For example: letter of 20 November, checked against a driving licence. It stays, so please write no name.',
  typed: 'To confirm, type the member number',
  typedHint: 'Type {number}.',
  submit: 'Erase the personal data',
  waiting:
    'Nothing has been erased yet. Whoever was a member has left, and Stripe has been asked to stop what charges. Open this page again in a few minutes and press once more. As long as money is still to be repaid nothing can be erased: try again once it has gone back.',
  done: 'The personal data were erased on {day}.',
  open: 'Erase personal data',
  erasedTitle: 'The personal data have been erased',
  erasedLead: 'Erased on {day} at the person’s own request. Only the number and the records of money remain.',
  leftTitle: 'Has left',
  leftLead: 'Left on {day}.',
};
