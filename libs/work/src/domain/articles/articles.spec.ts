import { tokyoDate } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import {
  articleActs,
  articleAfter,
  articlePhaseAt,
  articleStates,
  invitedUntil,
  isUnchecked,
  noTexts,
  readArticle,
  readArticleNote,
} from './article.ts';
import type { ArticleAct, ArticleState } from './article.ts';
import { articleProblems } from './article-problems.ts';
import { invitationCode, readInvitationCode } from './invitation-code.ts';
import { authorBeside, mayBeNamed, mayWrite, readNaming } from './naming.ts';
import type { Naming } from './naming.ts';

const texts = { why: '町の朝のため', whoWith: '森さんと', what: 'パンを焼く', growth: '製パンの技' };
const now = new Date('2026-12-01T03:00:00Z');
const today = tokyoDate('2026-12-01');

describe('an article of a student', () => {
  const ways: Record<ArticleState, Partial<Record<ArticleAct, ArticleState>>> = {
    invited: { accept: 'writing', call_off: 'withdrawn' },
    writing: { save: 'writing', hand_in: 'handed_in', leave: 'withdrawn', call_off: 'withdrawn' },
    handed_in: {
      ...{ save: 'writing', hand_in: 'handed_in', leave: 'withdrawn' },
      ...{ give_back: 'given_back', take_over: 'checked', call_off: 'withdrawn' },
    },
    given_back: { save: 'writing', hand_in: 'handed_in', leave: 'withdrawn', call_off: 'withdrawn' },
    ...{ checked: {}, withdrawn: {} },
  };

  it.each(articleStates)('goes on from %s by these acts and no other', (state) => {
    const found = (Object.keys(articleActs) as ArticleAct[]).flatMap((act) => {
      const after = articleAfter(act, state);
      return after.ok ? [[act, after.value]] : [];
    });
    expect(Object.fromEntries(found)).toEqual(ways[state]);
  });

  it('is checked by nothing but the company, after the student handed it in', () => {
    const into = Object.values(articleActs).filter(({ to }) => to === 'checked');
    expect(into).toEqual([{ by: 'company', from: ['handed_in'], to: 'checked' }]);
  });

  it('is invited to until midnight in Tokyo on the fourteenth day', () => {
    const until = invitedUntil(now);
    expect(until.toISOString()).toBe('2026-12-14T15:00:00.000Z');
    const invited = { state: 'invited', invitedUntil: until } as const;
    expect(articlePhaseAt(invited, new Date(until.getTime() - 1))).toBe('invited');
    expect(articlePhaseAt(invited, until)).toBe('lapsed');
    expect(articlePhaseAt({ ...invited, state: 'writing' }, until)).toBe('writing');
  });

  it('keeps its posting from the secretariat until it is checked or over', () => {
    expect([...articleStates, 'lapsed' as const].filter(isUnchecked)).toEqual([
      ...['invited', 'writing', 'handed_in', 'given_back'],
    ]);
    const beside = { ...texts, state: 'handed_in', invitedUntil: now, naming: 'name' } as const;
    expect(articleProblems(texts, beside, now)).toMatchObject([{ field: 'article', blocks: true }]);
    expect(articleProblems(texts, null, now)).toEqual([]);
    expect(articleProblems(texts, { ...beside, state: 'checked' }, now)).toEqual([]);
    expect(
      articleProblems({ ...texts, why: '別の言葉' }, { ...beside, state: 'checked' }, now),
    ).toMatchObject([{ blocks: false }]);
  });

  it.each<[Partial<typeof texts>, boolean, string | null, string | null]>([
    [{}, true, null, null],
    [{ growth: ' \n' }, false, null, null],
    [{ growth: ' \n' }, true, 'ARTICLE_PART_MISSING', 'growth'],
    [{ why: 'あ'.repeat(1001) }, false, 'ARTICLE_TEXT_LONG', 'why'],
    [{ what: 'あ'.repeat(1500) }, true, null, null],
  ])('with %j, handed in: %s, is refused as %s', (more, handsIn, code, field) => {
    const read = readArticle({ ...texts, ...more }, handsIn);
    expect(read.ok ? [null, null] : [read.refusal.code, read.refusal.facts['field']]).toEqual([code, field]);
  });

  it.each([
    ['', 'ARTICLE_NOTE_WRONG'],
    ['　\n', 'ARTICLE_NOTE_WRONG'],
    ['あ'.repeat(501), 'ARTICLE_NOTE_WRONG'],
    ['開店は1987年です', null],
  ])('given back with %j is %s', (note, code) => {
    const read = readArticleNote(note);
    expect(read.ok ? null : read.refusal.code).toBe(code);
  });
});

describe('the secret of an invitation', () => {
  const key = Buffer.alloc(32, 7);
  const id = '0190aaaa-bbbb-7ccc-8ddd-eeeeffff0001';
  const code = invitationCode(id, key);

  it('is read by its own key alone, and with no letter changed', () => {
    expect(readInvitationCode(code, key)).toBe(id);
    expect(readInvitationCode(` ${code.toUpperCase()} `, key)).toBe(id);
    expect(readInvitationCode(code, Buffer.alloc(32, 8))).toBeNull();
    for (let at = 0; at < code.length; at += 1) {
      const other = code[at] === '0' ? '1' : '0';
      expect(readInvitationCode(code.slice(0, at) + other + code.slice(at + 1), key)).toBeNull();
    }
    for (const none of ['', 'abc', id, `${code}0`]) expect(readInvitationCode(none, key)).toBeNull();
  });
});

describe('who writes', () => {
  const yes = { accepted: true, papers: true };
  it.each<[string | null, { accepted: boolean; papers: boolean }, string | null]>([
    ['2000-04-01', { accepted: false, papers: false }, null],
    [null, { accepted: false, papers: false }, null],
    ['2008-12-02', yes, null],
    ['2008-12-02', { accepted: false, papers: false }, 'ARTICLE_TOO_YOUNG'],
    ['2008-12-02', { accepted: true, papers: false }, 'ARTICLE_PAPERS'],
    ['2008-12-01', { accepted: false, papers: false }, null],
    ['2011-06-01', yes, 'ARTICLE_CHILD'],
  ])('born %s where %j: %s', (born, minors, code) => {
    const may = mayWrite({ born: born === null ? null : tokyoDate(born), today }, minors);
    expect(may.ok ? null : may.refusal.code).toBe(code);
  });

  it.each<[string | null, boolean]>([
    ['2008-12-01', true],
    ['2008-12-02', false],
    ['2030-01-01', false],
    [null, false],
  ])('born %s may be named: %s', (born, named) => {
    expect(mayBeNamed({ born: born === null ? null : tokyoDate(born), today })).toBe(named);
  });
});

describe('how a writer is named', () => {
  const adult: { born: TokyoDate; today: TokyoDate } = { born: tokyoDate('2004-04-01'), today };

  it.each<[Naming, string, string, unknown]>([
    ['hidden', '田中 蓮', '北の高校', { naming: 'hidden', name: '', school: '' }],
    ['name', ' 田中 蓮\n', '北の高校', { naming: 'name', name: '田中 蓮', school: '' }],
    ['name_school', '田中 蓮', '北の大学', { naming: 'name_school', name: '田中 蓮', school: '北の大学' }],
    ['name', '', '', 'ARTICLE_NAME_MISSING'],
    ['name_school', '田中 蓮', ' ', 'ARTICLE_NAME_MISSING'],
    ['name', 'あ'.repeat(41), '', 'ARTICLE_NAME_LONG'],
  ])('%s %j %j is %j', (naming, name, school, expected) => {
    const read = readNaming({ naming, name, school }, adult);
    expect(read.ok ? read.value : read.refusal.code).toEqual(expected);
  });

  it('under age is by nothing at all, and can always be hidden', () => {
    const young = { born: tokyoDate('2009-12-01'), today };
    const read = readNaming({ naming: 'name', name: '田中 蓮', school: '' }, young);
    expect(read.ok ? null : read.refusal.code).toBe('ARTICLE_NAME_MINOR');
    expect(readNaming({ naming: 'hidden', name: '', school: '' }, young).ok).toBe(true);
  });

  it('stands only beside the words that they wrote and the company checked', () => {
    const article = {
      ...{ ...texts, state: 'checked' as const, memberId: 'm' },
      ...{ naming: 'name_school' as const, name: '田中 蓮', school: '北の大学' },
    };
    expect(authorBeside(texts, article)).toEqual({ name: '田中 蓮', school: '北の大学' });
    expect(authorBeside(texts, { ...article, naming: 'name' })).toEqual({ name: '田中 蓮', school: null });
    for (const other of [
      ...[{ naming: 'hidden' as const }, { state: 'handed_in' as const }, { memberId: null }, noTexts],
    ])
      expect(authorBeside(texts, { ...article, ...other })).toBeNull();
    expect(authorBeside(texts, null)).toBeNull();
  });
});
