import { tokyoDate } from '@enishi/kernel';
import { emptyPage, readCompanyPage } from './company-page.ts';
import type { TypedPage } from './company-page.ts';
import { judgePublishing, pageState } from './page-state.ts';

const today = tokyoDate('2026-11-26');
const typed: TypedPage = {
  ...{ purpose: '釧路の朝を\r\nつくる会社です。', industry: 'M', area: '01206', website: '' },
  ...{ people: [], peopleAgree: false, openings: [] },
};
const read = (changes: Partial<TypedPage>) =>
  readCompanyPage({ ...typed, ...changes }, { areas: ['01206'], today });
const refusalOf = (changes: Partial<TypedPage>) => {
  const page = read(changes);
  return page.ok ? null : [page.refusal.code, page.refusal.facts.field];
};

describe('what a company writes of itself', () => {
  it('is kept as typed: lines and paragraphs, without rows that say nothing', () => {
    const page = read({
      purpose: '  一行目\n二行目\n\n\n\n次の段落  \n',
      people: [
        { name: ' 高橋　誠 ', role: '' },
        { name: '', role: ' ' },
      ],
      peopleAgree: true,
      openings: [
        { title: '店長候補', link: ' https://cafe.example.jp/jobs ' },
        { title: '', link: '' },
      ],
    });
    expect(page).toMatchObject({
      ok: true,
      value: {
        purpose: '一行目\n二行目\n\n次の段落',
        people: [{ name: '高橋 誠', role: '' }],
        peopleAgreedOn: today,
        openings: [{ title: '店長候補', link: 'https://cafe.example.jp/jobs' }],
      },
    });
  });

  it('may be empty while it is a draft, and says that nobody was asked where nobody is named', () => {
    const page = read({ purpose: ' \n ', industry: '', area: '', peopleAgree: true });
    expect(page).toMatchObject({ ok: true, value: { purpose: '', peopleAgreedOn: null } });
  });

  it('asks for consent again where somebody is added or another role given, and not for who agreed before', () => {
    const before = { name: '高橋 誠', role: '店長' };
    const known = { people: [before], peopleAgreedOn: tokyoDate('2026-10-01') };
    const readAfter = (people: TypedPage['people'], peopleAgree: boolean) =>
      readCompanyPage({ ...typed, people, peopleAgree }, { areas: ['01206'], today, known });
    const other = { name: '佐藤 恵', role: '' };
    for (const people of [[before, other], [{ ...before, role: '代表' }], [other]]) {
      expect(readAfter(people, false)).toMatchObject({ refusal: { code: 'PAGE_PEOPLE_NOT_ASKED' } });
      expect(readAfter(people, true)).toMatchObject({ value: { peopleAgreedOn: today } });
    }
    expect(readAfter([before], false)).toMatchObject({ value: { peopleAgreedOn: '2026-10-01' } });
    expect(readAfter([], false)).toMatchObject({ value: { peopleAgreedOn: null } });
  });

  it.each<[string, Partial<TypedPage>, string, string]>([
    ['a letter of no industry', { industry: 'Z' }, 'PAGE_INDUSTRY_UNKNOWN', 'industry'],
    ['an area elsewhere', { area: '13101' }, 'PAGE_AREA_UNKNOWN', 'area'],
    ['a link without https', { website: 'http://cafe.example.jp' }, 'PAGE_LINK_INVALID', 'website'],
    ['a script for a link', { website: 'javascript:alert(1)' }, 'PAGE_LINK_INVALID', 'website'],
    ['a link with a password', { website: 'https://a:b@cafe.example.jp' }, 'PAGE_LINK_INVALID', 'website'],
    [
      'people nobody asked',
      { people: [{ name: '高橋 誠', role: '' }] },
      'PAGE_PEOPLE_NOT_ASKED',
      'peopleAgree',
    ],
    [
      'a role without a name',
      { people: [{ name: ' ', role: '店長' }], peopleAgree: true },
      'PAGE_PERSON_INCOMPLETE',
      'people',
    ],
    [
      'nine people',
      { people: Array(9).fill({ name: '高橋 誠', role: '' }), peopleAgree: true },
      'PAGE_ROWS_TOO_MANY',
      'people',
    ],
    [
      'an opening without a title',
      { openings: [{ title: '', link: 'https://a.jp' }] },
      'TEXT_MISSING',
      'openings',
    ],
    [
      'an opening that leads nowhere',
      { openings: [{ title: '店長', link: 'a.jp' }] },
      'PAGE_LINK_INVALID',
      'openings',
    ],
    ['a novel', { purpose: 'あ'.repeat(1_001) }, 'TEXT_TOO_LONG', 'purpose'],
    ['turned letters', { purpose: 'あ\u202e\nい' }, 'TEXT_HAS_CONTROL_CHARACTERS', 'purpose'],
  ])('is refused with its field: %s', (_case, changes, code, field) => {
    expect(refusalOf(changes)).toEqual([code, field]);
  });
});

describe('publishing', () => {
  const draft = { ...emptyPage, purpose: '釧路の朝', industry: 'M' };

  it.each([
    ['current', null],
    ['grace', null],
    ['ended', 'PAGE_NEEDS_PLAN'],
    ['none', 'PAGE_NEEDS_PLAN'],
  ] as const)('of a company whose plan is %s: %s', (standing, code) => {
    const judged = judgePublishing(draft, { state: 'draft', standing });
    expect(judged.ok ? null : judged.refusal.code).toBe(code);
  });

  it.each([
    [{ purpose: '' }, 'PAGE_PURPOSE_MISSING'],
    [{ industry: '' }, 'PAGE_INDUSTRY_MISSING'],
  ])('asks for what the directory shows: without %j', (changes, code) => {
    const judged = judgePublishing({ ...draft, ...changes }, { state: 'draft', standing: 'current' });
    expect(judged.ok ? null : judged.refusal.code).toBe(code);
  });

  it('waits while the desk hides the page, whatever else is so', () => {
    const state = pageState({ published: draft, hiddenAt: new Date() });
    expect(state).toBe('hidden');
    const judged = judgePublishing(draft, { state, standing: 'none' });
    expect(judged.ok ? null : judged.refusal.code).toBe('PAGE_HIDDEN_BY_DESK');
    expect(pageState({ published: draft, hiddenAt: null })).toBe('published');
    expect(pageState({ published: null, hiddenAt: null })).toBe('draft');
  });
});
