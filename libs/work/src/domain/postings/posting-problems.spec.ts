import { tokyoDate } from '@enishi/kernel';
import type { PostingWish } from './posting-form.ts';
import { itemRules } from './posting-items.ts';
import { hourlyPay, postingProblems } from './posting-problems.ts';
import type { Judging } from './posting-problems.ts';

const judging: Judging = { today: tokyoDate('2026-02-01'), numbered: true, wage: null, entered: [] };
const whole: PostingWish = {
  ...{
    title: '道東の小麦でパンをつくる',
    why: '地元の麦で地元の朝をつくる',
    growth: '製パンと通販の立ち上げ',
  },
  ...{ whoWith: '店長の森さんと3人のパン職人', what: 'パンの開発と通販', contract: 'fixed_term' },
  ...{ area: '01206', places: 1, lastDay: tokyoDate('2027-01-31'), ageReason: null },
  way: null,
  items: {
    ...{
      duty_now: '製造・通販',
      duty_range: '当社業務全般',
      place_now: '釧路市本店',
      place_range: '変更なし',
    },
    ...{ term: '2027年4月1日から1年', renewal: '勤務成績と業務量による。通算4年まで', trial: 'なし' },
    ...{ hours: '5:00〜14:00', breaks: '60分', holidays: '日・月', overtime: '月5時間ほど' },
    ...{ insurance: '健康・厚生年金・労災・雇用', recruiter: '株式会社こむぎ', smoke: '屋内禁煙' },
  },
  ...{ payUnit: 'month', payYen: 200_000, payMinutes: 160 * 60, overtimeYen: 0, overtimeMinutes: 0 },
  ...{ overtimeExcess: false },
};
const found = (more: Partial<PostingWish>, judged: Partial<Judging> = {}) =>
  postingProblems({ ...whole, ...more }, { ...judging, ...judged });
const blocked = (more: Partial<PostingWish>, judged: Partial<Judging> = {}) =>
  found(more, judged)
    .filter(({ blocks }) => blocks)
    .map(({ field }) => field);

describe('what stands in the way of a posting', () => {
  it('is nothing where all stands that the law wants', () => {
    expect(found({})).toEqual([]);
  });

  it.each(itemRules.flatMap((rule) => rule.for.map((contract) => ({ ...rule, contract }))))(
    'R-JB-01: $item missing stops $contract, by its law',
    ({ item, contract, law }) => {
      const problems = found({
        contract,
        payUnit: 'hour',
        payYen: 1500,
        items: { ...whole.items, [item]: '' },
      });
      expect(problems).toEqual([expect.objectContaining({ field: item, blocks: true, law })]);
      expect(law.ja).toMatch(/職業安定法5条の3|フリーランス/);
    },
  );

  it('R-JB-01: a term and its renewal are for contracts with a term alone', () => {
    const items = { ...whole.items, term: '', renewal: '' };
    expect(blocked({ items })).toEqual(['term', 'renewal']);
    expect(blocked({ items, contract: 'open_ended' })).toEqual([]);
  });

  it.each(['why', 'whoWith', 'what', 'growth'] as const)('%s comes first, and has to stand', (field) => {
    expect(blocked({ [field]: '' })).toEqual([field]);
  });

  it.each<[string, Partial<PostingWish>, string[]]>([
    ['all three parts', { overtimeYen: 30_000, overtimeMinutes: 1200, overtimeExcess: true }, []],
    ['no hours', { overtimeYen: 30_000, overtimeExcess: true }, ['overtimeYen']],
    ['nothing of what goes beyond', { overtimeYen: 30_000, overtimeMinutes: 1200 }, ['overtimeYen']],
    ['words alone', { items: { ...whole.items, pay_note: '固定残業代を含む' } }, ['pay_note']],
    ['なみし in other words', { items: { ...whole.items, pay_note: 'みなし残業あり' } }, ['pay_note']],
  ])('R-JB-02: fixed overtime with %s', (_, more, fields) => {
    expect(blocked(more)).toEqual(fields);
  });

  it.each<[string, Partial<PostingWish>, string[]]>([
    ['at the figure by the hour', { payUnit: 'hour', payYen: 1075 }, []],
    ['a yen below', { payUnit: 'hour', payYen: 1074 }, ['payYen']],
    ['at it by the month', { payYen: 1075 * 160 }, []],
    ['below by the month', { payYen: 1075 * 160 - 1 }, ['payYen']],
    ['below by the day', { payUnit: 'day', payYen: 8599, payMinutes: 480 }, ['payYen']],
    ['without hours to compare with', { payMinutes: 0 }, ['payMinutes']],
    ['nothing', { payYen: 0 }, ['payYen']],
    ['by the job, for employment', { payUnit: 'job' }, ['payUnit']],
  ])('minimum wage (Hokkaido, 1,075 yen): %s', (_, more, fields) => {
    expect(blocked(more)).toEqual(fields);
  });

  it('the wage of another prefecture is looked up by the desk, and compared', () => {
    const paid = { area: '99999', payUnit: 'hour' as const, payYen: 1200 };
    expect(found(paid)).toMatchObject([{ field: 'wage', blocks: false }]);
    expect(blocked(paid, { wage: 1226 })).toEqual(['payYen']);
    expect(blocked(paid, { wage: 1200 })).toEqual([]);
  });

  it('of a prefecture of which only the figure of a year ago is known is looked up too, and compared with the higher of both', () => {
    const paid = { payUnit: 'hour', payYen: 1100 } as const;
    const now = { today: tokyoDate('2026-11-28') };
    const entered = [{ prefecture: '01', from: '2026-10-18', yen: 1131 }];
    expect(found(paid, now)).toMatchObject([{ field: 'wage', blocks: false }]);
    expect(blocked({ ...paid, payYen: 1074 }, now)).toEqual(['payYen']);
    expect(found(paid, { ...now, wage: 1090 })).toEqual([]);
    expect(blocked(paid, { ...now, entered })).toEqual(['payYen']);
    expect(found({ ...paid, payYen: 1131 }, { ...now, entered })).toEqual([]);
  });

  it('minimum wages bind employment alone', () => {
    expect(blocked({ contract: 'outsourcing', payUnit: 'job', payYen: 100 })).toEqual([]);
  });

  it.each<[string, boolean]>([
    ['お祝い金5万円', true],
    ['就職祝金あり', true],
    ['入社祝い金は3か月後に会社が払います', false],
    ['女性限定の職場', true],
    ['男性のみ', true],
    ['女性歓迎', false],
    ['営業マン募集', false],
    ['35歳以下の方', true],
    ['２０代歓迎', true],
    ['若い方に', true],
    ['日本人のみ', true],
    ['外国人不可', true],
    ['宗教を伺います', true],
    ['家族構成をお書きください', false],
  ])('R-JB-05/07/08: 「%s」 is pointed out; stops it: %s', (text, blocks) => {
    const [problem, ...others] = found({ what: text });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ field: 'what', blocks });
    expect(problem!.law).not.toBeNull();
  });

  it.each([
    '店長の森さん（42）',
    '創業50年の宿',
    '18歳から80歳まで、いろいろな方がいます',
    '金曜はお祝いの日',
  ])('leaves 「%s」 alone, or says no more than the age in it', (text) => {
    expect(found({ what: text }).filter(({ law }) => !law?.ja.includes('労働施策'))).toEqual([]);
  });

  it('R-JB-07: an age goes with a listed exception, two of which hold without a term alone', () => {
    const what = '35歳以下の方';
    expect(blocked({ what, ageReason: 'statute' })).toEqual([]);
    expect(blocked({ what, ageReason: 'career' })).toEqual(['ageReason']);
    expect(blocked({ what, ageReason: 'career', contract: 'open_ended' })).toEqual([]);
  });

  it('R-JB-04: employment needs the number of the community; 業務委託 does not', () => {
    const [problem] = found({}, { numbered: false });
    expect(problem).toMatchObject({ field: 'contract', blocks: true });
    expect(problem!.law!.ja).toContain('43条の2');
    expect(blocked({ contract: 'outsourcing' }, { numbered: false })).toEqual([]);
  });

  it.each<[Partial<PostingWish>, number | null]>([
    [{ payUnit: 'hour', payYen: 1100 }, 1100],
    [{ payUnit: 'day', payYen: 9000, payMinutes: 450 }, 1200],
    [{ payUnit: 'month', payYen: 200_000, payMinutes: 9600 }, 1250],
    [{ payUnit: 'month', payYen: 200_000, payMinutes: 0 }, null],
    [{ payUnit: 'job', payYen: 50_000 }, null],
  ])('%j are %s yen an hour', (more, yen) => {
    expect(hourlyPay({ ...whole, ...more })).toBe(yen);
  });
});
