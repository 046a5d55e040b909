import type { ja } from '../ja/index.ts';

export const busyWeeks: typeof ja.busyWeeks = {
  link: 'Tell us your busy weeks',
  title: 'Busy weeks',
  lead: 'Tick the weeks of a year in which you are short of hands. They count for every year. The secretariat looks for people who are free then; nothing of it stands on your public page.',
  saved:
    'Saved ({count, plural, one {# week} other {# weeks}}). They stand in the season calendar of the secretariat.',
  month: 'Month {month}',
  whole: 'All of this month',
  week: 'Week from {from}',
  save: 'Save',
  back: 'Back to asking for help',
};
