import type { Bilingual } from '@enishi/kernel';
import type { Purchase } from '../../../actions/orders/review-purchase.ts';
import { admits } from '../../../domain/add-on.ts';
import type { Admitting } from '../../../domain/add-on.ts';
import { inBoth } from '../../../domain/in-both.ts';
import type { TicketEntity } from '../../../store/ticket.entity.ts';

type Coming = Pick<TicketEntity, 'state' | 'holderId'> & Admitting;
type LaterAddOns = { occurrenceId: string; besideId: string | null; laterIds: string[]; mayAdd: boolean };

/** How it stands to add-ons that are ordered later: which there are, and whether more can be: beside what was booked at the counter none. */
export function laterOf(
  order: Purchase['order'],
  { others }: Pick<Purchase, 'others'>,
  { date, isOn, tickets }: { date: Purchase['date']; isOn: boolean; tickets: readonly Coming[] },
): LaterAddOns {
  const besideId = order?.besideId ?? null;
  const alone = order?.state === 'confirmed' && order.means !== 'counter' && !besideId;
  const onSale = isOn && date.state === 'published' && date.types.some((type) => !admits(type));
  return {
    ...{ occurrenceId: date.id, besideId, mayAdd: alone && onSale && tickets.some(isComing) },
    laterIds: besideId ? [] : [...new Set(others.map(({ orderId }) => orderId))],
  };
}

const isComing = (ticket: Coming): boolean =>
  admits(ticket) && ticket.state !== 'cancelled' && ticket.holderId === null;

export function namedIn(others: Purchase['others'], typeId: string): Bilingual | undefined {
  const found = others.find(({ ticketTypeId }) => ticketTypeId === typeId);
  return found && inBoth(found.nameJa, found.nameEn);
}
