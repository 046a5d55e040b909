/** Gigs that suit a member, and what a member sets for themselves about gigs. */
export const matching = {
  title: 'Gigs that suit you',
  lead: 'Chosen from your record in the talent bank and the gigs that you did. Sex, age, nationality, income and the like are not looked at.',
  why: 'Why',
  word: 'A line from the coordinator',
  empty: 'There is nothing to suggest just now.',
  emptyLead: 'You can choose any gig from the list below.',
  hinderedTitle: 'What you cannot take now, or what is not suggested',
  cannot: 'Cannot be taken',
  notSuggested: 'Not suggested',
  toClear: 'What you can do: {how}',
  forYou: 'This gig and you',
  toWishes: 'Set your wishes for gigs (mails, hours)',
  toRecord: 'Write or mend your record in the talent bank, so that suggestions fit better',
};

export const gigWishes = {
  title: 'Wishes for gigs',
  lead: 'You decide how many hours you take on, and whether you are told of gigs.',
  saved: 'Saved.',
  stopped: 'You get no more mails about gigs.',
  weeklyHours: 'Most hours of gigs in seven days',
  weeklyHoursHint:
    'Gigs beyond it cannot be taken, on whichever weekday you begin to count. For example the 28 hours of students from abroad.',
  yearlyYen: 'Tell me when rewards of a year reach (yen)',
  yearlyYenHint: 'For who minds allowances or pensions. It stops nothing.',
  earned: 'Rewards of gigs accepted in {year} come to {total}. Other income is not counted.',
  mailTitle: 'Mails about gigs that may suit you',
  mailOn:
    'You get mails: three a week at most, and none from nine in the evening until eight in the morning.',
  mailStop: 'Stop mails about gigs',
  mailHint:
    'Three a week at most, and none from nine in the evening until eight in the morning. Each mail has a way to stop them.',
  save: 'Save',
  toBoard: 'See the board of gigs',
  stopTitle: 'Stop mails about gigs',
  stopLead: 'One press stops mails about gigs. You need not sign in.',
  stopAct: 'Stop',
  stopDone: 'Stopped. You get no more mails about gigs.',
  stopAgain: 'If you want them again, choose so under "Wishes for gigs" on your page.',
};
