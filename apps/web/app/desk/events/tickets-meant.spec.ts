import { ticketsMeant } from './tickets-meant.ts';

describe('tickets that a refund was most likely for', () => {
  const ticket = (id: string, price: number, state = 'valid') => ({ id, price, state });

  it('are those that it pays for in whole, and that are good', () => {
    const order = [ticket('a', 2_000), ticket('b', 2_000), ticket('child', 0)];
    expect([...ticketsMeant(2_000, order)]).toEqual(['a']);
    expect([...ticketsMeant(4_000, order)]).toEqual(['a', 'b']);
    expect([...ticketsMeant(500, order)]).toEqual([]);
    expect([...ticketsMeant(2_000, [ticket('a', 2_000, 'checked_in'), ticket('b', 2_000)])]).toEqual(['b']);
  });
});
