import { tokyoDate, yen } from '@enishi/kernel';
import { stampDuty } from './stamp-duty.ts';

const onPaper = { on: tokyoDate('2026-11-27'), electronic: false, paidByCard: false, inBusiness: true };

describe('stamp duty of a receipt', () => {
  it.each([
    [{ ...onPaper, net: yen(49_900) }, 'small'],
    [{ ...onPaper, net: yen(50_000) }, 200],
    [{ ...onPaper, net: yen(1_000_000) }, 200],
    [{ ...onPaper, net: yen(50_000), electronic: true }, 'electronic'],
    [{ ...onPaper, net: yen(50_000), paidByCard: true }, 'card'],
    [{ ...onPaper, net: yen(50_000), inBusiness: false }, 'not_in_business'],
    [{ ...onPaper, net: yen(1_000_001) }, null],
    [{ ...onPaper, net: yen(60_000), on: tokyoDate('2014-03-31') }, null],
  ])('of %j is %p', (facts, duty) => expect(stampDuty(facts)).toBe(duty));
});
