import {
  eventMachine,
  holdMachine,
  holdStateAt,
  orderMachine,
  orderOffMachine,
  proxyMachine,
  purchaseStageAt,
  ticketMachine,
  ticketPaymentMachine,
  ticketRefundMachine,
} from './states.ts';
import type { OrderState } from './states.ts';

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
      'published → called_off',
      'withdrawn → published',
      'withdrawn → called_off',
    ]);
    expect(moves(holdMachine)).toEqual(['active → converted', 'active → released', 'active → expired']);
    expect(moves(ticketRefundMachine)).toEqual([
      'requested → at_counter',
      'requested → sent',
      'requested → stuck',
      'requested → done',
      'at_counter → done',
      'sent → needs_bank_details',
      'sent → stuck',
      'sent → done',
      'needs_bank_details → sent',
      'needs_bank_details → stuck',
      'needs_bank_details → done',
      'stuck → requested',
      'stuck → done',
      'done → needs_bank_details',
      'done → stuck',
    ]);
    expect(moves(orderOffMachine)).toEqual([
      'waiting → needs_person',
      'waiting → done',
      'needs_person → waiting',
      'needs_person → done',
    ]);
    expect(moves(proxyMachine)).toEqual(['asked → agreed', 'asked → ended', 'agreed → ended']);
    expect(moves(ticketMachine)).toEqual(['valid → checked_in', 'valid → cancelled', 'checked_in → valid']);
  });

  it('edge case 15: a hold is over at its very instant in UTC, without anybody ending it', () => {
    const hold = { state: 'active', expiresAt: new Date('2026-05-01T01:10:00Z') } as const;
    expect(holdStateAt(hold, new Date('2026-05-01T01:09:59.999Z'))).toBe('active');
    expect(holdStateAt(hold, hold.expiresAt)).toBe('expired');
    expect(holdStateAt({ ...hold, state: 'converted' }, hold.expiresAt)).toBe('converted');
  });

  it('an order by card waits for its money; what comes too late is taken or given back, and given back anew where it returns', () => {
    const ways = (['confirmed', 'unpaid', 'needs_attention', 'paid_back'] as const).map((next) =>
      (['awaiting_payment', 'unpaid', 'needs_attention', 'confirmed', 'paid_back'] as const).filter((state) =>
        orderMachine.may(state, next),
      ),
    );
    expect(ways).toEqual([
      ['awaiting_payment', 'unpaid'],
      ['awaiting_payment'],
      ['awaiting_payment', 'unpaid', 'paid_back'],
      ['needs_attention'],
    ]);
    expect(ticketPaymentMachine.may('surplus', 'used')).toBe(false);
  });

  it('a purchase is what its order is once it was ordered, and before that what its hold is', () => {
    const expiresAt = new Date('2026-05-01T01:10:00Z');
    const at = (
      state: 'active' | 'converted' | 'released',
      ordered: OrderState | null = null,
      now = expiresAt,
    ) => purchaseStageAt({ state, expiresAt }, { ordered, now });
    expect(at('active', null, new Date('2026-05-01T01:09:59Z'))).toBe('held');
    expect([at('active'), at('released')]).toEqual(['expired', 'released']);
    expect(at('converted', 'awaiting_payment')).toBe('awaiting_payment');
    expect(purchaseStageAt(null, { ordered: 'confirmed', now: expiresAt })).toBe('confirmed');
  });
});
