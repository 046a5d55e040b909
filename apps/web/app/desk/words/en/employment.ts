/** Gigs of employment at the desk. */
export const employment = {
  track: 'Kind of contract',
  trackHint:
    'Of employment the company that asks is the employer. The community employs nobody, and nobody is lent to another company. It cannot be changed once published.',
  tracks: { outsourcing: 'Service contract', employment: 'Employment by the company' },
  fold: 'What employment needs',
  hourly: 'Wage of an hour (yen)',
  hourlyHint:
    'The reward above is not used. The wage of the day comes from this, with 25 percent more from 22:00 to 5:00.',
  breakMinutes: 'Break (minutes)',
  wageFigure: 'Minimum wage that you looked up (yen an hour)',
  wageFigureHint: 'As the labour bureau announced it; always where it is newer than the figure here.',
  dangers: 'Dangerous work (nobody younger than eighteen; Labour Standards Act art. 62)',
  kinds: {
    forestry: 'felling and other forestry',
    machines: 'power tools and machines',
    heights: 'heights of five metres and more',
    heavy: 'heavy loads',
    harmful: 'harmful matter, great heat or cold',
    drinking: 'serving at drinking parties',
  },
  ownWork: 'The place is the company’s own, and so is whoever directs the work',
  tag: 'Employment',
  wage: {
    fine: 'The wage is no less than the minimum of {least} an hour.',
    below:
      'The wage is below the minimum of {least} an hour. No reason allows that (Minimum Wage Act art. 4); please cut it anew.',
    unknown:
      'No minimum wage is known here for that day and place. Please look it up and enter it under Settings › Minimum wage, or cut the gig anew with it.',
    old: 'The minimum wage here ({least}) is of a year ago. Please look up the new one and enter it under Settings › Minimum wage, or cut the gig anew with it.',
  },
  cost: 'If it is called off now, the company owes an allowance of {cost} in all (Labour Standards Act art. 26).',
  hours: 'Reported: {from} to {to} (break {minutes} minutes)',
  claimed: 'The company says: {from} to {to} (break {minutes} minutes)',
  from: 'Began at',
  to: 'Ended at',
  decideHint:
    'Write the hours that you found and press "done": their wage is owed, and never less than was promised.',
  incidents: {
    title: 'Accidents',
    lead: 'Please talk to both sides and see to the insurance. Until it is settled neither evaluates the other. The look at the names is written down.',
    sides: { worker: 'By the person', company: 'By the company' },
    line: '{side} ({told}) · it was {happened}',
    insurance: 'Number of the insurance: {number}',
    erased: '(what happened was erased)',
    closed: 'Settled ({at}): {note}',
    note: 'What was done (insurance, contact)',
    close: 'Record that it is settled',
  },
  wages: {
    title: 'Wages to ask about',
    lead: 'Wages of employment are paid by the company directly. These were not recorded by their day, or whoever worked says that they were not paid. Please ask the company. The look at the names is written down.',
    empty: 'There is no wage to ask about.',
    line: '"{title}" of {day}, {amount} (due {due})',
    noRecord: 'The company has recorded no payment.',
    recorded: 'The company has recorded that it paid on {day}.',
    told: 'What they say ({at}): {line}',
    gone: 'somebody erased since',
  },
};
