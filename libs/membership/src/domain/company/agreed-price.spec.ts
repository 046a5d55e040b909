import { tokyoDate, yen } from '@enishi/kernel';
import { agreedOn, checkedProposal, feeAtRenewal, mayApprove } from './agreed-price.ts';

const today = tokyoDate('2026-11-26');
const listed = yen(132_000);
const price = (amount: number, validUntil: string) => ({
  ...{ planKey: 'corp_basic', interval: 'year' as const },
  ...{ amount: yen(amount), validUntil: tokyoDate(validUntil), state: 'approved' as const },
});
const ended = (amount: number, validUntil: string) => ({
  ...price(amount, validUntil),
  state: 'ended' as const,
});

describe('a price that was agreed with one company', () => {
  it.each([
    [13_199, '2027-03-31', '地域の共同事業', 'PRICE_OUT_OF_RANGE'],
    [13_200, '2027-03-31', '地域の共同事業', null],
    [131_999, '2029-11-25', '地域の共同事業', null],
    [132_000, '2027-03-31', '地域の共同事業', 'PRICE_OUT_OF_RANGE'],
    [100_000.5, '2027-03-31', '地域の共同事業', 'PRICE_OUT_OF_RANGE'],
    [100_000, '2026-11-25', '地域の共同事業', 'PRICE_DAY_OUT_OF_RANGE'],
    [100_000, '2029-11-26', '地域の共同事業', 'PRICE_DAY_OUT_OF_RANGE'],
    [100_000, '2027-03-31', ' ', 'PRICE_REASON_MISSING'],
  ])('of %d yen until %s because of %j is proposed, or refused as %s', (amount, day, reason, code) => {
    const checked = checkedProposal({ amount, validUntil: tokyoDate(day), reason }, { listed }, today);
    expect(checked.ok ? null : checked.refusal.code).toBe(code);
  });

  it('is at least 50 yen, however low the listed one is', () => {
    const proposal = { amount: 49, validUntil: today, reason: '試し' };
    const checked = checkedProposal(proposal, { listed: yen(100) }, today);
    expect(checked).toMatchObject({ ok: false, refusal: { facts: { least: 50, most: 99 } } });
    const byYear = checkedProposal({ ...proposal, amount: 599 }, { listed: yen(1_000), yearFrom: 4 }, today);
    expect(byYear).toMatchObject({ ok: false, refusal: { facts: { least: 600, most: 999 } } });
  });

  it.each([
    ['proposed', 'b@example.jp', '2026-11-26', null],
    ['proposed', 'a@example.jp', '2026-11-26', 'PRICE_OWN_PROPOSAL'],
    ['proposed', 'b@example.jp', '2026-11-25', 'PRICE_EXPIRED'],
    ['approved', 'b@example.jp', '2026-11-26', 'PRICE_DECIDED'],
    ['declined', 'b@example.jp', '2026-11-26', 'PRICE_DECIDED'],
  ] as const)(
    '%s by a@ is approved by %s while it holds until %s, or refused as %s',
    (state, by, day, code) => {
      const proposal = { state, proposedBy: 'a@example.jp', validUntil: tokyoDate(day) };
      const may = mayApprove(proposal, by, today);
      expect(may.ok ? null : may.refusal.code).toBe(code);
    },
  );

  it.each([
    ['on its last day', [price(100_000, '2026-12-31')], '2026-12-31', 132_000, 100_000],
    ['a day later', [price(100_000, '2026-12-31')], '2027-01-01', 132_000, null],
    [
      'of two the newest',
      [price(90_000, '2027-12-31'), price(100_000, '2026-12-31')],
      '2026-12-01',
      132_000,
      90_000,
    ],
    [
      'an older one that holds longer',
      [price(90_000, '2026-11-30'), price(100_000, '2026-12-31')],
      '2026-12-01',
      132_000,
      100_000,
    ],
    ['not where it was ended', [ended(90_000, '2026-12-31')], '2026-12-01', 132_000, null],
    ['not where the listed one is lower', [price(100_000, '2026-12-31')], '2026-12-01', 79_200, null],
  ])('holds for what begins %s', (_, approved, day, list, amount) => {
    const found = agreedOn(approved, price(0, day), { day: tokyoDate(day), listed: yen(list) });
    expect(found?.amount ?? null).toBe(amount);
  });

  it.each([
    ['still holds', [price(100_000, '2027-11-26')], 100_000, null],
    ['does not hold any more', [price(100_000, '2027-11-25')], 100_000, 132_000],
    ['was ended, whatever its last day', [ended(100_000, '2027-12-31')], 100_000, 132_000],
    ['is new and lower', [price(90_000, '2027-12-31')], 132_000, 90_000],
    ['never was', [], 100_000, null],
    ['was another than the fee', [price(90_000, '2026-12-31')], 110_000, null],
  ])('decides about a renewal on 26 November 2027: it %s', (_, approved, amount, next) => {
    const held = { ...price(amount, '2026-11-26'), paidUntil: tokyoDate('2027-11-26') };
    expect(feeAtRenewal(approved, held, listed)).toBe(next);
  });
});
