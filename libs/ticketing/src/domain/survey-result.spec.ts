import fc from 'fast-check';
import { movesWith, netPromoterOf, surveyFigures } from './survey-result.ts';
import type { SurveyAnswer, SurveyQuestion } from './event-survey.ts';

const questions: SurveyQuestion[] = [
  {
    id: 'bus',
    kind: 'choice',
    labelJa: 'バス',
    labelEn: null,
    options: [
      { ja: '便利', en: null },
      { ja: '不便', en: null },
    ],
  },
  { id: 'next', kind: 'text', labelJa: '次は', labelEn: null, options: [] },
];
const answer = (changes: Partial<SurveyAnswer> = {}): SurveyAnswer => ({
  ...{ satisfaction: 4, recommend: 9, comeAgain: 'yes', visit: null, lendAHand: null, said: null, own: {} },
  ...changes,
});
const times = <One>(count: number, one: (at: number) => One): One[] =>
  Array.from({ length: count }, (_, at) => one(at));

describe('the net promoter score', () => {
  it.each<[string, number[], [number, number, number, number]]>([
    ['all say ten', times(5, () => 10), [100, 5, 0, 0]],
    ['all say six', times(5, () => 6), [-100, 0, 0, 5]],
    ['sevens and eights count for nothing', [7, 8, 7, 8, 8], [0, 0, 5, 0]],
    ['nine is for it, six is against it', [9, 6, 7, 10, 8], [20, 2, 2, 1]],
    ['as many for it as against it', [9, 9, 0, 6, 7], [0, 2, 1, 2]],
    // 40 of 60 for it, 12 against it: 28/60 = 46.67 %.
    ['sixty who came', [...times(40, () => 9), ...times(8, () => 7), ...times(12, () => 3)], [47, 40, 8, 12]],
    // One of 300 against it: a third of a percent is none, and no "-0".
    ['hardly anybody against it', [...times(299, () => 8), 0], [0, 0, 299, 1]],
  ])('%s', (_, said, [score, promoters, passives, detractors]) => {
    expect(netPromoterOf(said)).toEqual({ score, promoters, passives, detractors });
  });

  it('is from -100 to 100, and its parts are everybody (random answers)', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1 }), (said) => {
        const { score, promoters, passives, detractors } = netPromoterOf(said);
        expect(promoters + passives + detractors).toBe(said.length);
        expect(Math.abs(score)).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe('what is shown of answers', () => {
  it('is nothing at all of four', () => {
    const four = times(4, () =>
      answer({ said: 'よかった', own: { bus: '便利', next: '昼' }, comeAgain: 'yes' }),
    );
    const shown = surveyFigures(four, questions);
    expect(shown).toMatchObject({
      ...{
        answered: null,
        satisfaction: null,
        satisfactions: null,
        recommend: null,
        recommends: null,
        said: null,
      },
      again: [{ counts: null }, { counts: null }, { counts: null }],
      own: [
        { counts: null, texts: null },
        { counts: null, texts: null },
      ],
    });
    expect(JSON.stringify(shown)).not.toContain('よかった');
  });

  it('is everything that five have said, and nothing of a question that four of them answered', () => {
    const five = times(5, (at) =>
      answer({
        satisfaction: at + 1,
        visit: at < 4 ? 'maybe' : null,
        said: at < 4 ? `秘密${at}` : null,
        own: { bus: at < 3 ? '便利' : '不便', next: `案${5 - at}` },
      }),
    );
    const shown = surveyFigures(five, questions);
    expect(shown).toMatchObject({ answered: 5, satisfaction: 3, recommend: { score: 100 } });
    expect(shown.satisfactions!.map(({ count }) => count)).toEqual([1, 1, 1, 1, 1]);
    expect(
      shown.again.map(({ intention, counts }) => [intention, counts?.map(({ count }) => count) ?? null]),
    ).toEqual([
      ['comeAgain', [5, 0, 0]],
      ['visit', null],
      ['lendAHand', null],
    ]);
    expect(shown.own[0]!.counts).toEqual([
      { choice: '便利', count: 3 },
      { choice: '不便', count: 2 },
    ]);
    expect([shown.own[1]!.texts, shown.said]).toEqual([['案1', '案2', '案3', '案4', '案5'], null]);
  });

  it('moves with every fifth answer and with no other', () => {
    expect(times(17, (at) => at).filter(movesWith)).toEqual([5, 10, 15]);
  });

  it('own words stand in an order that does not tell which came first', () => {
    const said = ['い', 'あ', 'お', 'う', 'え'];
    const shown = surveyFigures(
      said.map((one) => answer({ said: one })),
      [],
    ).said;
    expect(shown).toEqual(['あ', 'い', 'う', 'え', 'お']);
  });

  it('no figure is shown of fewer than five, whoever answers what (random answers)', () => {
    const some = fc.record({
      satisfaction: fc.integer({ min: 1, max: 5 }),
      recommend: fc.integer({ min: 0, max: 10 }),
      visit: fc.constantFrom('yes', 'maybe', 'no', null),
      said: fc.constantFrom('声', null),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 12 }), (all) => {
        const shown = surveyFigures(
          all.map((one) => answer(one as Partial<SurveyAnswer>)),
          [],
        );
        const said = all.filter((one) => one.said !== null).length;
        const visits = all.filter((one) => one.visit !== null).length;
        expect(shown.answered === null).toBe(all.length < 5);
        expect(shown.said === null).toBe(said < 5);
        expect(shown.again[1]!.counts === null).toBe(visits < 5);
      }),
    );
  });
});
