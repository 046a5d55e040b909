import type { DeskWords } from '../ja.ts';

export const minors: DeskWords['minors'] = {
  title: 'Papers of somebody under eighteen',
  link: 'Papers for employment under eighteen',
  lead: 'Before somebody younger than eighteen takes a gig of employment, proof of age and the consent of a parent or guardian are seen and noted (Labour Standards Act art. 57, Civil Code art. 5). No copy and no number is kept here; the employer keeps the certificate at the workplace. Each look is logged.',
  closed: {
    MINORS_NOT_TAKEN: 'This community employs nobody younger than eighteen (Settings › Gigs).',
    MINOR_BIRTH_UNKNOWN: 'The register has no valid birthday. Please correct the entry first.',
    MINOR_OF_AGE: 'They are of age; no papers are needed.',
    MINOR_AT_SCHOOL:
      'Nobody is employed until 31 March after their fifteenth birthday (Labour Standards Act art. 56).',
  },
  keepTitle: 'Papers were seen',
  certificate: 'Proof of age',
  certificates: {
    residence: 'certificate of items in the residence record',
    family_register: 'certificate of the family register',
  },
  choose: 'Please choose',
  birthDate: 'Birthday on the certificate',
  birthHint: 'Please type it from the paper; it is held against the register. For example 2009/05/01',
  guardian: 'Who signed the consent',
  guardians: { parent: 'a parent', guardian: 'a guardian' },
  signedOn: 'Day of the consent',
  signedHint: 'For example 2026/11/20',
  keep: 'Note that they were seen',
  none: 'Nothing was noted yet.',
  inForce: 'In force',
  line: '{certificate} (born {born}), and consent of {guardian} of {signed}',
  seen: 'Seen on {at} by {by}.',
  atDesk: 'a registration desk',
  ended: 'Ended on {at}: {reason}',
  end: 'End them, as when the consent is taken back',
  endLead:
    'A parent or guardian may take the consent back and end contracts to come (Labour Standards Act art. 58). Places that have not begun are then given back, and the person reads why. Wages of work that was done are paid to them.',
  reason: 'Why',
  endNow: 'End them',
  said: {
    kept: 'Noted. Gigs of employment can be taken. Please tell them to take the certificate to the company on the first day.',
    ended: 'Ended. {count} places that had not begun were given back.',
  },
};
