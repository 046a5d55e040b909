import { noFurtherWays } from '../../domain/pay-way.ts';
import type { EventSale } from '../../domain/event-sale.ts';
import type { RunningProgram } from '../../example-sale.ts';
import { SaleCheckStore } from '../../store/sale-check.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import type { setPayingStage } from './paying-stage.ts';

type Parts = {
  database: { look<Row>(sql: string, values?: unknown[]): Promise<Row[]> };
  program: RunningProgram & { runReactions(): Promise<number> };
};

/** Orders that are paid at a convenience store, and the till. */
export function setKonbiniStage(stage: ReturnType<typeof setPayingStage>, { database, program }: Parts) {
  /** The final button of what is kept already. */
  const ordered = async (memberId: string, id: string) => {
    await stage.press(memberId, id, 'konbini');
    await program.runReactions();
    const [row] = await database.look<{ intent: string; until: Date }>(
      `select a.stripe_session_id intent, r.pay_until "until" from ticketing.ticket_order r
         join ticketing.ticket_payment p on p.order_id = r.id join billing.checkout_attempt a on a.id = p.attempt_id
        where r.id = $1 order by p.number desc limit 1`,
      [id],
    );
    return { id, ...row! };
  };
  const order = async (memberId: string, eventId: string, quantity = 1) =>
    ordered(memberId, await stage.hold(memberId, eventId, quantity));
  return {
    ...{ order, ordered },
    /** An event in thirty days that is paid by card, or within three days at a store. */
    publish: (capacity = 10, changes: Partial<EventSale> = {}) =>
      stage.publish(capacity, {
        further: { ...noFurtherWays, konbini: { days: 3, stopDays: 2 } },
        ...changes,
      }),
    till: async (intent: string, result: 'paid' | 'expired' = 'paid') =>
      (await stage.control(`/konbini/${intent}`, { result })).json() as Promise<{ status: string }>,
    /** Places of the whole date that orders keep which are not paid. */
    unpaid: async (eventId: string): Promise<number> =>
      (await stage.inside((tx) => program.get(SaleStore).standing(tx, eventId)))[0]!.unpaid,
    saleFaults: () => stage.inside((tx) => program.get(SaleCheckStore).faults(tx)),
  };
}
