import type { DeskWords } from '../ja.ts';

export const teams: DeskWords['teams'] = {
  title: 'Friends who take it together',
  lead: 'Numbers are those of the places above. Until all have said yes, places are only kept and nobody has one.',
  phases: {
    gathering: '{said} of {size} have said yes ({size} places kept until {until})',
    complete: 'a team of {size} has it ({said} of them now)',
    lapsed: 'a team of {size} did not come together',
    dropped: 'a team of {size} was dropped',
  },
  places: 'places {places}',
  whole: 'all or none',
  accompanied: 'Beginners come with somebody experienced',
  accompaniedHint:
    'Where nobody with verified experience has a place by 18:00 on the day before, places of beginners end. For gigs with two places or more.',
  companion: { here: 'Somebody experienced comes along', awaited: 'Nobody experienced yet' },
  cost: 'If it is called off now, the company owes {cost} in all to those who have a place, as the terms say.',
  substituteDay: 'Substitute day (bad weather)',
  substituteDayHint:
    'After the last day, within 14 days of the first. Of gigs on several days choose that of the first: each other moves by as many days. One press moves it there at the same time, and whoever had a place is asked anew.',
  move: 'Move to {day} for the weather',
  moveOf: 'Move "{title}" to its substitute day',
};
