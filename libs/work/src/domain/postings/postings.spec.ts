import { tokyoDate } from '@enishi/kernel';
import { applicationWording } from './application-wording.ts';
import {
  applicationMoves,
  applicationStates,
  nextStates,
  readApplication,
  readMove,
  stayAsked,
} from './application.ts';
import { readPosting } from './posting-form.ts';
import type { PostingWish } from './posting-form.ts';
import { footingOf, postingMachine, postingPhaseOn, postingStates } from './posting.ts';
import type { Standing } from './posting.ts';

const today = tokyoDate('2026-12-01');

describe('a posting', () => {
  it('moves by its table alone', () => {
    const may = postingStates.flatMap((from) =>
      postingStates.filter((to) => postingMachine.may(from, to)).map((to) => `${from}>${to}`),
    );
    expect(may).toEqual([...['draft>review', 'review>draft', 'review>open', 'open>closed', 'open>expired']]);
  });

  const up: Standing = {
    ...{ state: 'open', contract: 'open_ended', lastDay: tokyoDate('2027-02-01'), confirmedOn: today },
  };
  it.each<[string, string, Partial<Standing>, boolean, string]>([
    ['on its first day', '2026-12-01', {}, true, 'open'],
    ['thirty days after the confirmation', '2026-12-31', {}, true, 'open'],
    ['R-JB-03: on the next', '2027-01-01', {}, true, 'unconfirmed'],
    ['confirmed again', '2027-01-01', { confirmedOn: tokyoDate('2027-01-01') }, true, 'open'],
    ['on its last day', '2027-02-01', { confirmedOn: tokyoDate('2027-01-20') }, true, 'open'],
    ['after it', '2027-02-02', { confirmedOn: tokyoDate('2027-01-20') }, true, 'expired'],
    ['employment without a number', '2026-12-01', {}, false, 'unlicensed'],
    ['業務委託 without one', '2026-12-01', { contract: 'outsourcing' }, false, 'open'],
    ['in review', '2026-12-01', { state: 'review' }, true, 'review'],
  ])('%s', (_, day, more, numbered, phase) => {
    expect(postingPhaseOn({ ...up, ...more }, { today: tokyoDate(day), numbered })).toBe(phase);
  });

  it.each([
    [null, 'none'],
    ['51-募-000123', 'information'],
    ['01-ユ-300123', 'placement'],
    ['01-ム-300123', 'placement'],
  ])('R-JB-04/06: the number %s stands for %s', (number, footing) => {
    expect(footingOf(number)).toBe(footing);
  });

  const form: PostingWish = {
    ...{ title: ' パンをつくる ', why: '', whoWith: '', what: '', growth: '', contract: 'open_ended' },
    ...{ area: '01206', places: 1, lastDay: today, items: { smoke: ' 屋内禁煙 ', trial: ' ' } },
    ...{
      payUnit: 'hour',
      payYen: 0,
      payMinutes: 0,
      overtimeYen: 0,
      overtimeMinutes: 0,
      overtimeExcess: false,
    },
    ...{ way: null, ageReason: null },
  };
  const read = (more: Partial<PostingWish>) =>
    readPosting({ ...form, ...more }, { today, areas: new Set(['01206']) });

  it('is kept as a draft with holes in it', () => {
    expect(read({})).toMatchObject({
      ok: true,
      value: { title: 'パンをつくる', items: { smoke: '屋内禁煙' } },
    });
    expect(read({ lastDay: tokyoDate('2027-03-01') })).toMatchObject({ ok: true });
  });

  it.each<[string, Partial<PostingWish>, string]>([
    ['no title', { title: ' ' }, 'POSTING_TITLE_MISSING'],
    ['too long a reason why', { why: '縁'.repeat(1001) }, 'POSTING_TEXT_LONG'],
    ['too long a condition', { items: { smoke: '煙'.repeat(401) } }, 'POSTING_TEXT_LONG'],
    ['a place elsewhere', { area: '13101' }, 'POSTING_AREA_UNKNOWN'],
    ['nobody', { places: 0 }, 'POSTING_NUMBER_WRONG'],
    ['pay that is no number', { payYen: -1 }, 'POSTING_NUMBER_WRONG'],
    ['a day that is over', { lastDay: tokyoDate('2026-11-30') }, 'POSTING_DAYS_WRONG'],
    ['R-JB-03: more than ninety days', { lastDay: tokyoDate('2027-03-02') }, 'POSTING_DAYS_WRONG'],
  ])('refuses %s', (_, more, code) => {
    expect(read(more)).toMatchObject({ ok: false, refusal: { code } });
  });
});

describe('an application', () => {
  it('moves by its table alone, whoever asks for it', () => {
    const sides = ['company', 'person'] as const;
    const allowed = applicationStates.flatMap((from) =>
      applicationStates.flatMap((to) =>
        sides
          .filter((by) => readMove({ from, to, by }, '今回は見送ります').ok)
          .map((by) => `${by} ${from}>${to}`),
      ),
    );
    expect(allowed.sort()).toEqual(applicationMoves.map(({ by, from, to }) => `${by} ${from}>${to}`).sort());
    expect(readMove({ from: 'applied', to: 'hired', by: 'company' }, '')).toMatchObject({
      refusal: { code: 'JOB_APPLICATION_MOVED' },
    });
  });

  it('is declined with a reason only, and goes on without one', () => {
    expect(readMove({ from: 'talking', to: 'declined', by: 'company' }, ' ')).toMatchObject({
      refusal: { code: 'WORK_REASON_WRONG' },
    });
    expect(readMove({ from: 'talking', to: 'offered', by: 'company' }, '')).toEqual({
      ok: true,
      value: null,
    });
    expect(nextStates('offered')).toEqual(['hired', 'declined']);
    expect(nextStates('withdrawn')).toEqual([]);
  });

  const wording = applicationWording({ company: '株式会社こむぎ', title: 'パンをつくる' }).ja;
  it.each([
    ['', wording, 'JOB_APPLICATION_MESSAGE_WRONG'],
    ['縁'.repeat(1001), wording, 'JOB_APPLICATION_MESSAGE_WRONG'],
    ['働きたいです', null, 'JOB_APPLICATION_UNAGREED'],
    ['働きたいです', `${wording} `, 'JOB_APPLICATION_WORDING_CHANGED'],
  ])('with 「%.6s」 and %.9s is refused: %s', (message, agreedTo, code) => {
    expect(readApplication({ message, agreedTo }, wording)).toMatchObject({ refusal: { code } });
  });

  it('says whom, what and what for', () => {
    for (const words of ['株式会社こむぎ', 'お名前', 'メールアドレス', '選考', '取り下げ'])
      expect(wording).toContain(words);
    expect(readApplication({ message: ' 働きたいです ', agreedTo: wording }, wording)).toEqual({
      ...{ ok: true, value: '働きたいです' },
    });
  });

  const hired = { hiredOn: tokyoDate('2026-08-31'), stay6: null, stay12: null };
  it.each([
    ['2027-02-27', hired, null],
    ['2027-02-28', hired, 6],
    ['2027-02-28', { ...hired, stay6: 'stayed' as const }, null],
    ['2027-08-31', { ...hired, stay6: 'stayed' as const }, 12],
    ['2027-08-31', { ...hired, stay6: 'left' as const }, null],
    ['2027-08-31', { ...hired, stay6: 'stayed' as const, stay12: 'left' as const }, null],
    ['2027-08-31', { hiredOn: null, stay6: null, stay12: null }, null],
  ])('on %s the stay of %j is asked for month %s', (day, of, months) => {
    expect(stayAsked(of, tokyoDate(day))).toBe(months);
  });
});
