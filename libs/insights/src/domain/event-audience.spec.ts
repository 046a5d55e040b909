import { tokyoDate } from '@enishi/kernel';
import fc from 'fast-check';
import { eventAudience } from './event-audience.ts';
import type { AudienceFacts, KnownPeople } from './event-audience.ts';
import { mayBeTold, smallestShown } from './hidden-cells.ts';
import { knownBelowFive } from './known-below-five.ts';

const from = (prefecture: string, born: string, people: number, newcomers = 0): KnownPeople => ({
  ...{ prefecture, birthDate: tokyoDate(born), people, newcomers },
});
const audience = (known: KnownPeople[], facts: Partial<AudienceFacts> = {}) =>
  eventAudience({ day: tokyoDate('2026-05-10'), tickets: 60, came: 52, ...facts, known });

describe('an event in figures that leave the house', () => {
  it('says from where people of which age came, most people first', () => {
    const { areas, all } = audience([from('13', '1990-01-01', 12), from('01', '1950-01-01', 20)]);
    expect(areas.map(({ name, people, total }) => [name.ja, people, total])).toEqual([
      ['北海道', [0, 0, 0, 0, 0, 0, 20], 20],
      ['東京都', [0, 0, 12, 0, 0, 0, 0], 12],
    ]);
    expect(all).toMatchObject({ people: [0, 0, 12, 0, 0, 0, 20], total: 32 });
  });

  it('counts the age of the day: a birthday on it has come', () => {
    const { all } = audience([from('01', '2006-05-10', 6), from('01', '2006-05-11', 7)]);
    expect(all.people.slice(0, 2)).toEqual([7, 6]);
  });

  it('puts prefectures with few people together', () => {
    const { areas } = audience([
      ...[from('01', '1990-01-01', 20), from('13', '1990-01-01', 3), from('27', '1990-01-01', 4)],
    ]);
    expect(areas.map(({ name, total }) => [name.ja, total])).toEqual([
      ['北海道', 20],
      ['その他の都道府県', 7],
    ]);
  });

  it('shows no count of one person, nor what gives it away', () => {
    const { areas, all } = audience([
      from('01', '1990-01-01', 20),
      from('13', '1990-01-01', 9),
      from('13', '1980-01-01', 1),
    ]);
    expect(areas.flatMap(({ people }) => people)).not.toContain(1);
    expect([...all.people, all.total]).not.toContain(1);
    expect(areas[1]?.people[3]).toBeNull();
  });

  it.each([
    ['are told', 20, 8, 8],
    ['are hidden where they are few', 20, 3, null],
    ['are hidden where all others are few', 20, 17, null],
    ['are told where everybody is one', 20, 20, 20],
  ])('newcomers %s', (_, people, newcomers, told) => {
    expect(audience([from('01', '1990-01-01', people, newcomers)]).newcomers).toBe(told);
  });

  it('puts codes that are of no prefecture with the few, however many they are', () => {
    const { areas } = audience([from('99', '1990-01-01', 9), from('13', '1990-01-01', 3)]);
    expect(areas.map(({ name, total }) => [name.ja, total])).toEqual([['その他の都道府県', 12]]);
  });

  it.each<[string, number, Partial<AudienceFacts>, (number | null)[]]>([
    ['are told', 20, { tickets: 25, came: 20 }, [25, 20, 20]],
    ['are hidden where they are few', 3, { tickets: 30, came: 3 }, [30, null, null]],
    [
      'are hidden where they would be the total that is hidden',
      3,
      { tickets: 5, came: 5 },
      [null, null, null],
    ],
    ['are told before the doors open', 3, { tickets: 30, came: 0 }, [30, 0, null]],
  ])('tickets and those who came %s', (_, people, facts, told) => {
    const { tickets, came, all } = audience([from('01', '1990-01-01', people)], facts);
    expect([tickets, came, all.total]).toEqual(told);
  });

  it('lets nobody read or reckon a count from one to four, by its figures beside the table either', () => {
    const people = fc.record({
      prefecture: fc.constantFrom('01', '13', '27', '40'),
      age: fc.nat(6),
      people: fc.oneof(fc.nat(3), fc.nat(30)),
      newcomers: fc.nat(30),
    });
    const facts = fc.record({
      known: fc.array(people, { maxLength: 14 }),
      others: fc.nat(8),
      inside: fc.nat(200),
    });
    fc.assert(
      fc.property(facts, ({ known: groups, others, inside }) => {
        const known = groups.map(({ age, newcomers, ...one }) =>
          from(
            one.prefecture,
            `${2010 - age * 10}-01-01`,
            one.people + 1,
            Math.min(newcomers, one.people + 1),
          ),
        );
        const tickets = known.reduce((sum, one) => sum + one.people, others);
        const told = audience(known, { tickets, came: Math.min(inside, tickets) });
        for (const one of [told.tickets, told.came, told.newcomers])
          expect(one === null || mayBeTold(one)).toBe(true);
        const shown = [...told.areas, told.all].map(({ people: each, total }) => [...each, total]);
        const most = told.tickets ?? Number.POSITIVE_INFINITY;
        const reader = { least: 1, from: told.newcomers ?? 0, to: most };
        expect(knownBelowFive(shown, reader)).toEqual([]);
        const isHidden = told.all.total === null && told.tickets !== null;
        expect(isHidden && told.tickets! - (tickets - others) < smallestShown).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('has an empty table where nobody is known', () => {
    expect(audience([])).toMatchObject({ tickets: 60, came: 52, newcomers: 0, all: { total: 0 } });
  });
});
