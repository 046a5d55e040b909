import type { SiteWords } from '../catalogue.ts';

/** What those who worked for a company say of it. */
export const companyRecord: SiteWords['companyRecord'] = {
  title: 'What those who worked here say',
  lead: '{people} people who have done a gig here answered {count} times. Neither the company nor the secretariat can change it.',
  clear: 'The instructions were clear',
  onTime: 'It began on time',
  again: 'They would come again',
  percent: '{percent}%',
  few: 'Shown once five people have answered.',
  short: '{percent}% would come again ({people} people)',
};
