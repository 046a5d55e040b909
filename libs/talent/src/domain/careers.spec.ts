import type { Item } from './consent.ts';
import { careerWords, keptEmployers, mostCareers, readCareers, shownCareers } from './careers.ts';
import type { CareerForm } from './careers.ts';

const form: CareerForm = {
  ...{
    kind: 'main',
    what: '会社員（経理）',
    field: '食品',
    employer: '㈱丸山商店',
    since: '２０１５年',
    until: '',
  },
  ...{ sideJob: 'if_told', shown: true, keptFrom: true },
};
const craft: CareerForm = {
  ...{ kind: 'own', what: '週末は革職人', field: '', employer: '', since: '2020', until: '2024' },
  ...{ sideJob: 'allowed', shown: false, keptFrom: true },
};
const read = (...forms: Partial<CareerForm>[]) =>
  readCareers(
    forms.map((more) => ({ ...form, ...more })),
    2026,
  );
/** Codes with their fields, of all that is wrong. */
const wrong = (...forms: Partial<CareerForm>[]): string[] => {
  const result = read(...forms);
  if (result.ok) return [];
  return [result.refusal, ...result.refusal.others].map(
    ({ code, facts }) => `${code} ${String(facts.field)}`,
  );
};

describe('careers that somebody has beside each other', () => {
  it('are kept in their order, the employer under the name by which the register finds it', () => {
    const result = read({}, craft);
    expect(result.ok && result.value).toEqual([
      {
        ...{
          kind: 'main',
          what: '会社員（経理）',
          field: '食品',
          employer: '㈱丸山商店',
          employerKey: '丸山商店',
        },
        ...{ since: 2015, until: null, sideJob: 'if_told', shown: true, keptFrom: true },
      },
      // Of an own craft nobody is asked, and there is no employer to be kept from.
      {
        ...{ kind: 'own', what: '週末は革職人', field: null, employer: null, employerKey: null },
        ...{ since: 2020, until: 2024, sideJob: null, shown: false, keptFrom: false },
      },
    ]);
  });

  it.each<[string, Partial<CareerForm>, string[]]>([
    ['no work at all', { what: ' 　' }, ['CAREER_WHAT_MISSING what-0']],
    [
      'too long',
      { what: 'あ'.repeat(41), field: 'い'.repeat(31), employer: 'う'.repeat(61) },
      [...['CAREER_TEXT_TOO_LONG what-0', 'CAREER_TEXT_TOO_LONG field-0', 'CAREER_TEXT_TOO_LONG employer-0']],
    ],
    ['a year of two figures', { since: '15' }, ['CAREER_YEAR_WRONG since-0']],
    ['a year to come', { until: '2027' }, ['CAREER_YEAR_WRONG until-0']],
    ['an era', { since: '平成27年' }, ['CAREER_YEAR_WRONG since-0']],
    ['long before anybody was born', { since: '1939' }, ['CAREER_YEAR_WRONG since-0']],
    ['turned years', { since: '2020', until: '2019' }, ['CAREER_YEARS_TURNED until-0']],
    ['the same year twice', { since: '2020', until: '2020' }, []],
    ['only its end', { since: '', until: '2019' }, []],
    ['an address in what is shown', { what: 'Web制作 a@example.jp' }, ['CAREER_WHAT_REACH what-0']],
    ['a telephone number in its field', { field: '0154-00-0000' }, ['CAREER_WHAT_REACH what-0']],
    ['an address that nobody sees', { what: 'Web制作 a@example.jp', shown: false }, []],
    ['the employer in what is shown', { what: '株式会社丸山商店で経理' }, ['CAREER_NAMES_EMPLOYER what-0']],
    ['the employer in its field', { field: '丸山商店' }, ['CAREER_NAMES_EMPLOYER what-0']],
    ['the employer where nobody sees it', { what: '丸山商店で経理', shown: false }, []],
  ])('%s', (_what, more, codes) => {
    expect(wrong(more)).toEqual(codes);
  });

  it('are five at most, and each is told by its place', () => {
    expect(wrong(...Array.from({ length: mostCareers }, () => ({})))).toEqual([]);
    expect(wrong(...Array.from({ length: mostCareers + 1 }, () => ({})))).toEqual([
      'CAREERS_TOO_MANY careers',
    ]);
    expect(wrong({}, { what: '' }, { since: 'x' })).toEqual([
      'CAREER_WHAT_MISSING what-1',
      'CAREER_YEAR_WRONG since-2',
    ]);
  });

  it('are shown one by one, only under a consent that has them, and never with for whom', () => {
    const result = read({}, craft);
    const careers = result.ok ? result.value : [];
    const items: Item[] = ['skills', 'careers'];
    expect(shownCareers(items, careers)).toEqual([
      {
        ...{
          kind: 'main',
          what: '会社員（経理）',
          field: '食品',
          since: 2015,
          until: null,
          sideJob: 'if_told',
        },
      },
    ]);
    expect(JSON.stringify(shownCareers(items, careers))).not.toContain('丸山');
    expect(shownCareers(['skills'], careers)).toEqual([]);
    expect(careerWords(shownCareers(items, careers))).toBe('会社員（経理） 食品');
  });

  it('keep the card from employers that were ticked, also from those that are not shown', () => {
    const result = read(
      {},
      { shown: false, employer: '合同会社北の宿' },
      { employer: '南の宿', keptFrom: false },
      {},
    );
    expect(keptEmployers(result.ok ? result.value : [])).toEqual(['丸山商店', '北ノ宿']);
  });
});
