import { yen } from '@enishi/kernel';
import { stampDuty } from './stamp-duty.ts';

describe('stamp duty', () => {
  it.each([
    [{ net: yen(49900), electronic: false, paidByCard: false, issuerInBusiness: true }, 0],
    [{ net: yen(50000), electronic: false, paidByCard: false, issuerInBusiness: true }, 200],
    [{ net: yen(50000), electronic: true, paidByCard: false, issuerInBusiness: true }, 0],
    [{ net: yen(50000), electronic: false, paidByCard: true, issuerInBusiness: true }, 0],
    [{ net: yen(50000), electronic: false, paidByCard: false, issuerInBusiness: false }, 0],
    [{ net: yen(1000001), electronic: false, paidByCard: false, issuerInBusiness: true }, null],
  ])('of %j is %p', (facts, duty) => expect(stampDuty(facts)).toBe(duty));
});
