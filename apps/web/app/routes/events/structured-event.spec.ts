import { structuredEvent } from './structured-event.ts';

const both = (ja: string) => ({ ja, en: ja });
const event = {
  ...{
    title: both('道東の夜'),
    place: both('釧路市見本町1-2'),
    body: both('道東の会社と\n会う夜です。'),
    calledOff: null,
  },
  dates: [
    { startsAt: '2026-05-10T09:30:00.000Z', endsAt: '2026-05-10T11:30:00.000Z', calledOff: null },
    { startsAt: '2026-05-17T09:30:00.000Z', endsAt: '2026-05-17T11:30:00.000Z', calledOff: both('大雪') },
  ],
};
const address = 'https://example.jp/doto/events/1';
const venue = { '@type': 'Place', name: '釧路市見本町1-2', address: '釧路市見本町1-2' };
const online = { '@type': 'VirtualLocation', url: address };

describe('an event for search engines', () => {
  it.each([
    ['venue', 'Offline', venue],
    ['online', 'Online', online],
    ['both', 'Mixed', [venue, online]],
  ] as const)(
    'says where one takes part, and of an address online that of the page alone: %s',
    (mode, name, location) => {
      const { '@graph': dates } = structuredEvent({ ...event, mode }, address, 'ja');
      const all = { eventAttendanceMode: `https://schema.org/${name}EventAttendanceMode`, location };
      expect(dates).toMatchObject([
        {
          ...all,
          description: '道東の会社と 会う夜です。',
          eventStatus: 'https://schema.org/EventScheduled',
        },
        { ...all, eventStatus: 'https://schema.org/EventCancelled' },
      ]);
    },
  );

  it('tells the sessions of a course within its date, each with what it is about and where it is', () => {
    const session = {
      ...{ id: 's', number: 1, title: both('資金計画'), place: both('港町会館'), calledOff: null },
      ...{ startsAt: '2026-05-10T09:30:00.000Z', endsAt: '2026-05-10T11:30:00.000Z' },
    };
    const off = { ...session, title: null, place: null, calledOff: both('大雪') };
    const course = { ...event.dates[0]!, sessions: [session, off] };
    const told = structuredEvent({ ...event, mode: 'venue', dates: [course] }, address, 'ja');
    const place = { '@type': 'Place', name: '港町会館', address: '港町会館' };
    expect(told['@graph']).toMatchObject([
      {
        subEvent: [
          { name: '資金計画', location: place, eventStatus: 'https://schema.org/EventScheduled' },
          { name: '道東の夜', location: venue, eventStatus: 'https://schema.org/EventCancelled' },
        ],
      },
    ]);
  });
});
