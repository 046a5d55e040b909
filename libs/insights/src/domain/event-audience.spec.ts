import { tokyoDate } from '@enishi/kernel';
import fc from 'fast-check';
import { eventAudience } from './event-audience.ts';
import type { AreaCounts } from './event-audience.ts';
import type { KnownPeople } from './event-areas.ts';
import { mayBeTold } from './hidden-cells.ts';
import { knownBelowFiveOfPair } from './known-below-five.ts';

const kushiro = { code: '01206', name: { ja: '釧路市', en: 'Kushiro' } };
const teshikaga = { code: '01665', name: { ja: '弟子屈町', en: 'Teshikaga' } };

const from = (
  prefecture: string,
  applied: number,
  {
    came = applied,
    newcomers = 0,
    municipality = null,
    born = '1990-01-01',
  }: {
    came?: number;
    newcomers?: number;
    municipality?: string | null;
    born?: string | null;
  } = {},
): KnownPeople => ({
  ...{ kind: 'member', prefecture, municipality, birthDate: born === null ? null : tokyoDate(born) },
  ...{ applied, came, newcomers },
});
const others = (kind: 'guest' | 'companion', applied: number, came = applied): KnownPeople => ({
  ...{ kind, prefecture: null, municipality: null, birthDate: null, applied, came, newcomers: 0 },
});
const audience = (known: KnownPeople[], own = [kushiro, teshikaga]) =>
  eventAudience({ day: tokyoDate('2026-05-10'), own, known });
const lines = ({ areas, all }: { areas: readonly AreaCounts[]; all: AreaCounts }) =>
  [...areas, all].map(({ name, total: { applied, came } }) => [name.ja, applied, came]);

describe('an event in figures that leave the house', () => {
  it('says who applied and who came, from where: municipalities of the region, the rest of their prefecture, other prefectures, and who was not asked', () => {
    const told = audience([
      from('01', 12, { came: 10, municipality: '01206' }),
      from('01', 7, { came: 6, municipality: '01000' }),
      from('01', 8, { came: 7 }),
      from('13', 20, { came: 15 }),
      others('guest', 9, 8),
      others('companion', 6, 5),
    ]);
    expect(lines(told)).toEqual([
      ['釧路市', 12, 10],
      ['東京都', 20, 15],
      ['北海道（地域外の市町村）', 7, 6],
      ['北海道（市町村は未回答）', 8, 7],
      ['ゲスト（未回答）', 9, 8],
      ['同行者・会社からの参加者（未回答）', 6, 5],
      ['合計', 62, 51],
    ]);
    expect(told.people).toEqual({
      member: { applied: 47, came: 38 },
      guest: { applied: 9, came: 8 },
      companion: { applied: 6, came: 5 },
    });
    expect(told.sides).toEqual({
      inside: { applied: 12, came: 10 },
      outside: { applied: 27, came: 21 },
      unsaid: { applied: 23, came: 20 },
    });
  });

  it('counts the age of the day: a birthday on it has come; who did not say stands in a column of its own', () => {
    const { all } = audience([
      from('13', 6, { born: '2006-05-10' }),
      from('13', 7, { born: '2006-05-11' }),
      from('13', 5, { born: null }),
    ]);
    const applied = all.ages.map((one) => one.applied);
    expect([applied[0], applied[1], applied.at(-1)]).toEqual([7, 6, 5]);
  });

  it.each<[string, KnownPeople[], unknown[]]>([
    [
      'prefectures with few people',
      [from('40', 20), from('13', 3), from('27', 4)],
      [
        ['福岡県', 20, 20],
        ['地域外（合算）', 7, 7],
      ],
    ],
    [
      'as many of them as it takes for five',
      [from('40', 20), from('13', 9), from('27', 3)],
      [
        ['福岡県', 20, 20],
        ['地域外（合算）', 12, 12],
      ],
    ],
    [
      'municipalities with few people',
      [from('01', 9, { municipality: '01206' }), from('01', 3, { municipality: '01665' }), from('13', 20)],
      [
        ['地域内の市町村（合算）', 12, 12],
        ['東京都', 20, 20],
      ],
    ],
    [
      'guests and companions where either are few',
      [from('13', 20), others('guest', 3), others('companion', 8)],
      [
        ['東京都', 20, 20],
        ['ゲスト・同行者など（未回答）', 11, 11],
      ],
    ],
    [
      'members of whom nothing is known',
      [from('99', 9), from('00', 3), from('13', 30)],
      [
        ['東京都', 30, 30],
        ['市町村・都道府県は未回答（会員）', 12, 12],
      ],
    ],
  ])('puts %s together', (_, known, told) => {
    expect(lines(audience(known)).slice(0, -1)).toEqual(told);
  });

  it('knows no region where the community named no municipality', () => {
    const told = audience([from('01', 12, { municipality: '01206' })], []);
    expect(lines(told)[0]).toEqual(['北海道', 12, 12]);
    expect(told.sides.inside).toEqual({ applied: 0, came: 0 });
  });

  it('adds up beside the table only what the table shows', () => {
    const told = audience([from('13', 20), from('40', 9, { came: 2 }), from('27', 30), from('01', 8)]);
    expect(told.areas.some(({ total }) => total.came === null)).toBe(true);
    expect(told.sides.outside).toEqual({ applied: null, came: null });
    expect(told.people.guest).toEqual({ applied: 0, came: 0 });
  });

  it.each([
    ['are told', 20, 8, 8],
    ['are hidden where they are few', 20, 3, null],
    ['are hidden where all others are few', 20, 17, null],
    ['are told where everybody is one', 20, 20, 20],
    ['are hidden where the members are', 4, 4, null],
  ])('newcomers %s', (_, people, newcomers, told) => {
    expect(audience([from('13', people, { newcomers })]).newcomers).toBe(told);
  });

  it('says before the doors open that nobody came, and of a few who came nothing', () => {
    expect(lines(audience([from('13', 30, { came: 0 })]))).toEqual([
      ['東京都', 30, 0],
      ['合計', 30, 0],
    ]);
    expect(lines(audience([from('13', 30, { came: 9 })]))).toEqual([
      ['東京都', 30, null],
      ['合計', 30, null],
    ]);
  });

  it('lets nobody read or reckon a count from one to four, by its figures beside the table either', () => {
    const share = fc.double({ min: 0.5, max: 1, noNaN: true });
    const people = fc.record({
      kind: fc.constantFrom('member', 'member', 'member', 'guest', 'companion'),
      place: fc.constantFrom(
        ['01', '01206'],
        ['01', '01665'],
        ['01', '01000'],
        ['01', null],
        ['13', null],
        ['27', null],
      ),
      age: fc.nat(6),
      applied: fc.oneof(fc.nat(3), fc.nat(30)),
      share,
      newcomers: fc.nat(30),
    });
    fc.assert(
      fc.property(fc.array(people, { maxLength: 16 }), (groups) => {
        const known = groups.map(({ kind, place: [prefecture, municipality], age, ...one }): KnownPeople => {
          const applied = one.applied + 1;
          const came = Math.round(applied * one.share);
          if (kind !== 'member') return others(kind as 'guest' | 'companion', applied, came);
          const born = `${2010 - age * 10}-01-01`;
          const newcomers = Math.min(one.newcomers, applied);
          return from(prefecture!, applied, { came, newcomers, municipality: municipality ?? null, born });
        });
        const told = audience(known);
        const figures = [...Object.values(told.people), ...Object.values(told.sides)];
        for (const { applied, came } of [...figures, { applied: told.newcomers, came: 0 }])
          expect([applied, came].every((one) => one === null || mayBeTold(one))).toBe(true);
        const table = [...told.areas, told.all].map(({ ages, total }) => [...ages, total]);
        const shown = {
          all: table.map((row) => row.map(({ applied }) => applied)),
          some: table.map((row) => row.map(({ came }) => came)),
        };
        expect(knownBelowFiveOfPair(shown, 1)).toEqual({ all: [], some: [] });
        const truth = known.reduce((sum, { applied }) => sum + applied, 0);
        expect([null, truth]).toContain(told.all.total.applied);
      }),
      { numRuns: 400 },
    );
  });

  it('has an empty table where nobody is known', () => {
    expect(audience([])).toMatchObject({ areas: [], newcomers: 0, all: { total: { applied: 0, came: 0 } } });
  });
});
