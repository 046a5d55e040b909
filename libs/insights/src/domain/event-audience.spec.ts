import { tokyoDate } from '@enishi/kernel';
import { eventAudience } from './event-audience.ts';
import type { AudienceFacts, KnownPeople } from './event-audience.ts';

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

  it('has an empty table where nobody is known', () => {
    expect(audience([])).toMatchObject({ tickets: 60, came: 52, newcomers: 0, all: { total: 0 } });
  });
});
