import { tokyoDate } from '@enishi/kernel';
import { readGrant, readReturnReason, readUse } from './benefit-form.ts';

const use = { kind: 'newsletter_mentions', amount: '1', usedFor: '12月号での紹介', usedOn: '2026-12-01' };
const grant = { kind: 'postings', amount: '2', reason: '周年のお礼', endsOn: '2027-03-31' };
const today = tokyoDate('2026-12-01');
const told = (read: ReturnType<typeof readUse> | ReturnType<typeof readGrant>): unknown =>
  read.ok ? read.value.parts : [read.refusal.code, read.refusal.facts.field];

describe('what the desk writes down of a use', () => {
  it.each([
    ['one mention', {}, 1],
    ['a full-width figure', { amount: '３' }, 3],
    ['hours and a quarter', { kind: 'support_hours', amount: '1.25' }, 5],
    ['full-width hours', { kind: 'support_hours', amount: '２．５' }, 10],
    ['a third of an hour', { kind: 'support_hours', amount: '0.33' }, ['BENEFIT_HOURS_UNREADABLE', 'amount']],
    ['half a mention', { amount: '0.5' }, ['BENEFIT_AMOUNT_UNREADABLE', 'amount']],
    ['nothing', { amount: '0' }, ['BENEFIT_AMOUNT_UNREADABLE', 'amount']],
    ['a word', { amount: 'たくさん' }, ['BENEFIT_AMOUNT_UNREADABLE', 'amount']],
    ['more than anybody uses', { amount: '1001' }, ['BENEFIT_AMOUNT_UNREADABLE', 'amount']],
    ['a kind that nobody knows', { kind: 'parking' }, ['BENEFIT_KIND_UNKNOWN', 'kind']],
    ['no purpose', { usedFor: '　' }, ['TEXT_MISSING', 'usedFor']],
    ['no day', { usedOn: '' }, ['BENEFIT_DAY_UNREADABLE', 'usedOn']],
    ['a day that never was', { usedOn: '2027-02-29' }, ['BENEFIT_DAY_UNREADABLE', 'usedOn']],
  ])('%s', (_case, changes, expected) => {
    expect(told(readUse({ ...use, ...changes }))).toEqual(expected);
  });
});

describe('what the desk gives besides', () => {
  it.each([
    ['two postings', {}, 2],
    ['until today', { endsOn: '2026-12-01' }, 2],
    ['until yesterday', { endsOn: '2026-11-30' }, ['BENEFIT_END_OUTSIDE', 'endsOn']],
    ['for three years', { endsOn: '2029-12-01' }, ['BENEFIT_END_OUTSIDE', 'endsOn']],
    ['without an end', { endsOn: '' }, ['BENEFIT_DAY_UNREADABLE', 'endsOn']],
    ['without a reason', { reason: '' }, ['TEXT_MISSING', 'reason']],
  ])('%s', (_case, changes, expected) => {
    expect(told(readGrant({ ...grant, ...changes }, today))).toEqual(expected);
  });

  it('is taken back with a reason', () => {
    expect(readReturnReason(' 二重に記録 ')).toMatchObject({ ok: true, value: '二重に記録' });
    expect(readReturnReason('')).toMatchObject({ ok: false });
  });
});
