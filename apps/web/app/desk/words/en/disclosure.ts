import type { disclosure as original } from '../ja/disclosure.ts';

/** How members may give their own data to companies. */
export const disclosure: typeof original = {
  lead: 'What holds when members give companies their own contact data, such as an interest card. Changes count for what is given from now on; what was given keeps its last day.',
  readOnly: 'Only owners can change this.',
  days: 'Days for which a company may read it',
  daysHint: '1 to 366 days. After them the company reads nothing. Members may stop it earlier at any time.',
  leastAge: 'From which age',
  leastAgeHint: '15 to 20. Whoever is younger gives companies nothing.',
  unknownAge: 'Whose day of birth is not known',
  ages: { allowed: 'May give', refused: 'May not give' },
  ageHints: {
    allowed: 'Members without a day of birth in the register count as old enough.',
    refused: 'Members give companies nothing until their day of birth is in the register.',
  },
  placementNumber: 'Number of the notification or licence (companies searching the talent bank)',
  placementNumberHint:
    'Of the notification for providing information on job seekers, or of the licence for job placement, as the notice has it. With it, companies whose plan gives the search can look through cards without names and ask to talk. Without it they can do neither.',
  placementNone: 'None (companies cannot search)',
  save: 'Save',
  saved: 'Saved, for what is given from now on.',
  fields: {
    days: 'Days for which a company may read it',
    leastAge: 'From which age',
    unknownAge: 'Whose day of birth is not known',
    placementNumber: 'Number of the notification or licence',
  },
};
