import type { disclosure as original } from '../ja/disclosure.ts';

/** How members may give their own data to companies. */
export const disclosure: typeof original = {
  lead: 'What holds when members give companies their own contact data, such as an interest card, and when they show a record of the talent bank. Changes count for what is given from now on; what was given keeps its last day.',
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
  recordDays: 'Days for which the secretariat may read a record of the talent bank',
  recordDaysHint: '30 to 730 days. After them the secretariat reads nothing until the person agrees again.',
  placementNumber: 'Number of the notification or licence (companies searching the talent bank)',
  placementNumberHint:
    'Of the notification for providing information on job seekers, or of the licence for job placement, as the notice has it. With it, companies whose plan gives the search can look through cards without names and ask to talk. Without it they can do neither.',
  placementNone: 'None (companies cannot search)',
  answerDays: 'Days somebody has to answer a company that would like to talk',
  answerDaysHint: '3 to 30 days. Without an answer in that time the company gets its scout message back.',
  quietDays: 'Days before a company without a yes may ask the same person again',
  quietDaysHint: '30 to 730 days, so that nobody hears from one company again and again.',
  save: 'Save',
  saved: 'Saved, for what is given from now on.',
  fields: {
    days: 'Days for which a company may read it',
    leastAge: 'From which age',
    unknownAge: 'Whose day of birth is not known',
    recordDays: 'Days for the secretariat',
    placementNumber: 'Number of the notification or licence',
    answerDays: 'Days to answer',
    quietDays: 'Days before asking again',
  },
};
