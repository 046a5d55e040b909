/** By whom an event is, and which events name a company. */
export const hosting = {
  roles: { host: 'Host', co_host: 'Co-host', supporter: 'Supporter', exhibitor: 'Exhibitor' },
  exhibitors: 'Exhibitors',
  booth: 'booth {label}',
  hosted: 'Events it hosts or supports',
  noneToCome: 'No event to come yet.',
  over: 'Past events ({count})',
  calledOff: 'Called off',
  next: 'Next event: {day} {title}',
  own: 'Events that name your company',
  ownLead:
    'The secretariat names you as host, co-host, supporter or exhibitor on the pages of these events. You can take your name off at any time.',
  showing: {
    linked: 'Your name stands there with a link to your public page',
    plain: 'Your name stands there',
    hidden: 'Not shown yet (it will be once you publish your public page)',
    withdrawn: 'Your name is taken off',
  },
  nameOff: 'Take our name off',
  nameOffOf: 'Take our name off “{title}”',
  nameOn: 'Show our name',
  nameOnOf: 'Show our name on “{title}”',
};
