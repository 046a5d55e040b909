import { tokyoDate } from '@enishi/kernel';
import fc from 'fast-check';
import { evidenceKinds } from './evidence.ts';
import { mostMinutesADay, skillStanding } from './skill-level.ts';
import type { SkillLine } from './skill-level.ts';

const line = (more: Partial<SkillLine> = {}): SkillLine => ({
  ...{ kind: 'gig', companyId: 'inn', ownCompany: false, minutes: 150, occurredOn: tokyoDate('2026-04-01') },
  ...{ revoked: false, disputed: false, ...more },
});
/** Works on as many days, for each of the companies in turn. */
const works = (
  count: number,
  companies: readonly string[] = ['inn', 'farm'],
  more: Partial<SkillLine> = {},
) =>
  Array.from({ length: count }, (_, at) =>
    line({
      ...{ occurredOn: tokyoDate(`2026-04-${String(at + 1).padStart(2, '0')}`) },
      ...{ companyId: companies[at % companies.length]!, ...more },
    }),
  );
const alone = line({ kind: 'works_alone', companyId: null, minutes: 0 });
const taught = line({ kind: 'taught', companyId: null, minutes: 0 });

describe('the level of a skill', () => {
  it.each<[string, SkillLine[], number, [need: string, have: number, wanted: number][]]>([
    ['nothing at all', [], 0, [['completions', 0, 2]]],
    ['one work', works(1), 0, [['completions', 1, 2]]],
    [
      'two works',
      works(2, ['inn']),
      1,
      [
        ['completions', 2, 5],
        ['companies', 1, 2],
      ],
    ],
    ['four works for two companies', works(4), 1, [['completions', 4, 5]]],
    ['five works for one company', works(5, ['inn']), 1, [['companies', 1, 2]]],
    [
      'five works for two companies',
      works(5),
      2,
      [
        ['completions', 5, 15],
        ['works_alone', 0, 1],
      ],
    ],
    ['the same, one of them contested', [...works(5), line({ disputed: true })], 1, [['undisputed', 0, 1]]],
    ['five, of which one was taken back', [...works(4), line({ revoked: true })], 1, [['completions', 4, 5]]],
    ['fifteen works', works(15), 2, [['works_alone', 0, 1]]],
    ['fourteen, confirmed', [...works(14), alone], 2, [['completions', 14, 15]]],
    ['fifteen, confirmed', [...works(15), alone], 3, [['taught', 0, 1]]],
    ['confirmed without a work', [alone, taught], 0, [['completions', 0, 2]]],
    ['fifteen, confirmed, and has taught', [...works(15), alone, taught], 4, []],
    [
      'a confirmation that was taken back',
      [...works(15), { ...alone, revoked: true }],
      2,
      [['works_alone', 0, 1]],
    ],
    [
      'words of others',
      Array.from({ length: 20 }, () => line({ kind: 'endorsed' })),
      0,
      [['completions', 0, 2]],
    ],
    ['what an old list says', [line({ kind: 'past' }), line({ kind: 'past' })], 0, [['completions', 0, 2]]],
  ])('%s', (_, lines, level, missing) => {
    const standing = skillStanding(lines);
    expect(standing.level).toBe(level);
    expect((standing.next?.missing ?? []).map(({ need, have, wanted }) => [need, have, wanted])).toEqual(
      missing,
    );
    expect(standing.next === null).toBe(level === 4);
  });

  it('counts works for one’s own company as works, and not as a company', () => {
    const own = works(5, ['inn', 'mine']).map((each) => ({ ...each, ownCompany: each.companyId === 'mine' }));
    expect(skillStanding(own)).toMatchObject({ level: 1, completions: 5, companies: 1, ownCompanyLines: 2 });
  });

  it('counts no more of a day than its hours, and one work of a day however long it was', () => {
    const day = Array.from({ length: 10 }, () => line({ minutes: 120 }));
    expect(skillStanding(day)).toMatchObject({ completions: 4, minutes: mostMinutesADay });
    expect(skillStanding([line({ minutes: 900 })])).toMatchObject({
      completions: 1,
      minutes: mostMinutesADay,
    });
    expect(skillStanding([line({ minutes: 0 })])).toMatchObject({ completions: 0, minutes: 0 });
  });

  it('says when the skill was last used, and forgets no level over it', () => {
    const standing = skillStanding([
      ...works(5),
      line({ occurredOn: tokyoDate('2026-05-01'), revoked: true }),
    ]);
    expect(standing).toMatchObject({ level: 2, lastUsedOn: '2026-04-05' });
    expect(skillStanding([alone]).lastUsedOn).toBeNull();
  });
});

const anyLine: fc.Arbitrary<SkillLine> = fc.record({
  kind: fc.constantFrom(...evidenceKinds),
  companyId: fc.constantFrom(null, 'inn', 'farm', 'mine'),
  ownCompany: fc.boolean(),
  minutes: fc.integer({ min: 0, max: 700 }),
  occurredOn: fc.integer({ min: 1, max: 9 }).map((day) => tokyoDate(`2026-04-0${day}`)),
  revoked: fc.boolean(),
  disputed: fc.boolean(),
});
const anyLines = fc.array(anyLine, { maxLength: 40 });
const property = { seed: 20261128, numRuns: 2_000, verbose: true } as const;

describe('of any lines', () => {
  it('their order says nothing', () => {
    fc.assert(
      fc.property(anyLines, fc.infiniteStream(fc.nat()), (lines, keys) => {
        const shuffled = lines
          .map((each) => ({ each, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ each }) => each);
        expect(skillStanding(shuffled)).toEqual(skillStanding(lines));
      }),
      property,
    );
  });

  it('a further line that nobody contests lowers neither level, works, minutes nor companies', () => {
    fc.assert(
      fc.property(anyLines, anyLine, (lines, further) => {
        const [before, after] = [
          skillStanding(lines),
          skillStanding([...lines, { ...further, revoked: false, disputed: false }]),
        ];
        for (const figure of ['level', 'completions', 'minutes', 'companies'] as const)
          expect(after[figure]).toBeGreaterThanOrEqual(before[figure]);
      }),
      property,
    );
  });

  it('the next step is one higher, and asks for something', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const { level, next } = skillStanding(lines);
        expect(next?.level ?? 5).toBe(level + 1);
        expect(next?.missing.length ?? 1).toBeGreaterThan(0);
      }),
      property,
    );
  });
});
