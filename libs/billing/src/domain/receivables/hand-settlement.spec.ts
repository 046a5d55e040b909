import { tokyoDate, yen } from '@enishi/kernel';

import { checkedHandSettlement, checkedReversalReason, handSettlementMachine } from './hand-settlement.ts';
import type { HandSettlementForm } from './hand-settlement.ts';

const today = tokyoDate('2026-11-26');
const form: HandSettlementForm = {
  ...{ amount: 65_800, means: 'cash', receivedOn: today, note: '　受付で受領 ', shownOpen: 65_800 },
};
const codeOf = (changes: Partial<HandSettlementForm>, left = 65_800): string => {
  const checked = checkedHandSettlement({ ...form, ...changes }, yen(left), today);
  return checked.ok ? 'ok' : checked.refusal.code;
};

describe('a payment written down by hand', () => {
  it('has its note tidied', () => {
    const checked = checkedHandSettlement(form, yen(65_800), today);
    expect(checked).toMatchObject({ ok: true, value: { amount: 65_800, note: '受付で受領' } });
  });

  it.each<[string, Partial<HandSettlementForm>, string]>([
    ['one yen', { amount: 1 }, 'ok'],
    ['nothing', { amount: 0 }, 'BY_HAND_AMOUNT'],
    ['less than nothing', { amount: -1 }, 'BY_HAND_AMOUNT'],
    ['half a yen', { amount: 0.5 }, 'BY_HAND_AMOUNT'],
    ['a yen too much', { amount: 65_801 }, 'BY_HAND_AMOUNT'],
    ['what the page showed when less was paid', { shownOpen: 70_000 }, 'BY_HAND_CHANGED'],
    ['tomorrow', { receivedOn: tokyoDate('2026-11-27') }, 'MANUAL_DAY'],
    ['a year ago', { receivedOn: tokyoDate('2025-11-26') }, 'ok'],
    ['longer ago', { receivedOn: tokyoDate('2025-11-24') }, 'MANUAL_DAY'],
    ['by card', { means: 'card' as 'cash' }, 'MANUAL_MEANS'],
    ['with a novel beside it', { note: 'あ'.repeat(501) }, 'MANUAL_NOTE'],
  ])('%s: %j is %s', (_name, changes, code) => {
    expect(codeOf(changes)).toBe(code);
  });

  it('is taken back once, with a reason', () => {
    expect(handSettlementMachine.may('booked', 'reversed')).toBe(true);
    expect(handSettlementMachine.may('reversed', 'booked')).toBe(false);
    expect(checkedReversalReason(' 取り違え ')).toMatchObject({ ok: true, value: '取り違え' });
    for (const text of ['', '　', 'あ'.repeat(301)]) expect(checkedReversalReason(text).ok).toBe(false);
  });
});
