import type { DeskWords } from '../ja.ts';

export const workSettings: DeskWords['workSettings'] = {
  lead: 'The percents by which gigs are run, and from which age people are employed. A change holds for places that are taken from now on; places that are taken already keep what their terms have told.',
  feePercent: 'Fee that companies pay (%)',
  feePercentHint: 'On top of the reward. Whoever works always gets the whole reward.',
  callOffPercent: 'Employment: allowance for a late call-off (%)',
  callOffPercentHint:
    'Paid by the company where it calls off later than 24 hours before the beginning. Never below 60 (Labour Standards Act art. 26).',
  calledOffShare: 'Service contracts: share for a late call-off (%)',
  calledOffShareHint:
    'Of the reward, for nothing done, where it is called off later than 24 hours before the beginning, for weather or other reasons of the company. 0 for none. It stands in the terms and is charged to the company, without fee and consumption tax (please ask your tax accountant).',
  employsMinors: 'Let people younger than eighteen be employed',
  employsMinorsHint:
    'From 1 April after their fifteenth birthday they can take gigs of employment, once proof of age and the consent of a parent or guardian were seen; never at night (22:00 to 5:00) and nothing dangerous (Labour Standards Act art. 56 to 62). Service contracts stay with adults. Switched off, it stops what is taken from then on.',
  yes: 'yes',
  no: 'no',
  save: 'Save',
  saved: 'Saved. It holds for places that are taken from now on.',
  readOnly: 'Only an owner can change this.',
};
