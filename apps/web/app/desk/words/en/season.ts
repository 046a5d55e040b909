import type { DeskWords } from '../ja.ts';

export const season: DeskWords['season'] = {
  title: 'Season calendar',
  lead: 'How busy all companies are, month by month: by the weeks that they ticked themselves, and by their requests and gigs. It names nobody.',
  toWork: 'Gigs',
  legend:
    'Red figures are hours that nobody has taken, or that wait to be cut. “Busy” is what the company says.',
  company: 'Company',
  unsaid: 'No weeks ticked yet',
  needed: '{gigs, plural, one {# gig} other {# gigs}}, {hours, number, ::.##} h',
  open: '{hours, number, ::.##} h open',
  requests: '{count, plural, one {# request} other {# requests}}',
  uncut: '{hours} h to be cut',
  busy: 'busy {count, plural, one {# week} other {# weeks}}',
  csv: 'Save as a file for spreadsheets (CSV)',
  emptyTitle: 'There is no company to show yet',
  emptyLead: 'Companies stand here once they ask for help, or tick weeks on their page “Busy weeks”.',
  yearsTitle: 'One person’s year',
  yearsLead:
    'An order in which one person could go on from one company to another through their busy weeks. The second and third are what is left. It is for people and companies to decide.',
  yearsEmpty:
    'There are not enough weeks yet that lead from one company to another. Please ask companies to tick their busy weeks.',
  span: '{from} to {to}',
  person: 'Person {number}',
  weeks: '{count, plural, one {# week} other {# weeks}}',
  from: 'Twelve months from {month} on.',
};
