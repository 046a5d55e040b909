import type { SiteWords } from '../catalogue.ts';

/** Events with many sites: the programme by site and day. */
export const sites: SiteWords['sites'] = {
  title: 'Choose a site and a time',
  lead: 'Choose a slot, then its tickets below. Order slot by slot to visit as many sites as you like.',
  span: '{from} to {until}, {sites} sites',
  oneDay: '{from}, {sites} sites',
  day: 'Day',
  everyDay: 'All days',
  site: 'Site',
  everySite: 'All sites',
  narrow: 'Show',
  host: 'Hosted by',
  bring: 'What to bring, and how to get in',
  map: 'Show on a map',
  mapOf: 'Show on a map ({address})',
  left: '{count} left',
  full: 'Full',
  closed: 'Closed',
  off: 'Called off',
  slotOf: '{site} {time} ({state})',
  chosen: 'Your slot',
  chooseFirst: 'Choose a slot, and its tickets are offered here.',
  another: 'See other slots',
  none: 'There is no such slot.',
  showAll: 'See all slots',
  clashTitle: 'You have tickets for another slot at the same time',
  clashLead:
    'Please check that you can be at both. You may order all the same, for instance for somebody with you.',
  routeTitle: 'Your way round',
  routeLead: 'In the order of their times. Please leave time to get from one to the next.',
  routeTickets: '{count, plural, one {# ticket} other {# tickets}}',
};
