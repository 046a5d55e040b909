import { afterMoneyGone, outsideMoneyMachine, sharesOf, whileDisputed } from './outside-money.ts';

describe('money of an order that left outside of ticketing', () => {
  const startsAt = new Date('2026-05-10T09:30:00Z');
  const before = new Date('2026-05-10T09:29:59Z');

  it('ends the tickets by itself only where all of it is gone before anybody came', () => {
    const all = { full: true, startsAt };
    expect(afterMoneyGone({ ...all, states: ['valid', 'valid'] }, before)).toBe('ended');
    expect(afterMoneyGone({ ...all, states: ['valid', 'cancelled'] }, before)).toBe('ended');
    expect(afterMoneyGone({ ...all, states: ['valid', 'checked_in'] }, before)).toBe('open');
    expect(afterMoneyGone({ ...all, states: ['valid'] }, startsAt)).toBe('open');
    expect(afterMoneyGone({ ...all, full: false, states: ['valid', 'valid'] }, before)).toBe('open');
    expect(afterMoneyGone({ ...all, states: ['cancelled'] }, before)).toBe('kept');
  });

  it('waits while the bank decides', () => {
    expect((['inquiry', 'needs_response', 'under_review'] as const).map(whileDisputed)).toEqual([
      ...['disputed', 'disputed', 'disputed'],
    ]);
    expect((['won', 'closed', 'lost'] as const).map(whileDisputed)).toEqual(['over', 'over', null]);
    expect(outsideMoneyMachine.states.filter((state) => outsideMoneyMachine.isFinal(state))).toEqual([
      'over',
    ]);
    expect(
      outsideMoneyMachine.may('ended', 'came_back') && outsideMoneyMachine.may('kept', 'came_back'),
    ).toBe(true);
    expect(outsideMoneyMachine.may('over', 'came_back')).toBe(false);
  });

  it('is shared among tickets without a yen more than there is, or than any of them cost', () => {
    expect(sharesOf(2_000, [2_000, 2_000])).toEqual([2_000, 0]);
    expect(sharesOf(3_000, [2_000, 2_000])).toEqual([2_000, 1_000]);
    expect(sharesOf(5_000, [2_000, 0, 2_000])).toEqual([2_000, 0, 2_000]);
    const seed = Math.trunc(Math.random() * 1e9);
    let at = seed;
    const next = (most: number) => (at = (at * 1_103_515_245 + 12_345) % 2_147_483_648) % most;
    for (let turn = 0; turn < 500; turn += 1) {
      const prices = Array.from({ length: 1 + next(6) }, () => next(5_000));
      const amount = next(20_000);
      const shares = sharesOf(amount, prices);
      const sum = (of: readonly number[]) => of.reduce((all, each) => all + each, 0);
      const told = `seed ${seed}, turn ${turn}`;
      expect([told, sum(shares)]).toEqual([told, Math.min(amount, sum(prices))]);
      expect([told, shares.every((share, which) => share >= 0 && share <= prices[which]!)]).toEqual([
        told,
        true,
      ]);
    }
  });
});
