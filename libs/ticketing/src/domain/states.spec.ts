import { eventMachine, holdMachine, holdStateAt, purchaseStageAt, ticketMachine } from './states.ts';

const moves = <State extends string>({
  states,
  may,
}: {
  states: readonly State[];
  may(from: State, to: State): boolean;
}) => states.flatMap((from) => states.filter((to) => may(from, to)).map((to) => `${from} → ${to}`));

describe('states', () => {
  it('move only as the tables say', () => {
    expect(moves(eventMachine)).toEqual([
      'draft → published',
      'published → withdrawn',
      'withdrawn → published',
    ]);
    expect(moves(holdMachine)).toEqual(['active → converted', 'active → released', 'active → expired']);
    expect(moves(ticketMachine)).toEqual(['valid → checked_in', 'valid → cancelled', 'checked_in → valid']);
  });

  it('a hold is over at its very instant, without anybody ending it', () => {
    const hold = { state: 'active', expiresAt: new Date('2026-05-01T01:10:00Z') } as const;
    expect(holdStateAt(hold, new Date('2026-05-01T01:09:59.999Z'))).toBe('active');
    expect(holdStateAt(hold, hold.expiresAt)).toBe('expired');
    expect(holdStateAt({ ...hold, state: 'converted' }, hold.expiresAt)).toBe('converted');
  });

  it('a purchase is confirmed once it was ordered, and before that what its hold is', () => {
    const expiresAt = new Date('2026-05-01T01:10:00Z');
    const at = (state: 'active' | 'converted' | 'released', ordered = false, now = expiresAt) =>
      purchaseStageAt({ state, expiresAt }, { ordered, now });
    expect(at('active', false, new Date('2026-05-01T01:09:59Z'))).toBe('held');
    expect([at('active'), at('released')]).toEqual(['expired', 'released']);
    expect([at('converted', true), purchaseStageAt(null, { ordered: true, now: expiresAt })]).toEqual([
      'confirmed',
      'confirmed',
    ]);
  });
});
