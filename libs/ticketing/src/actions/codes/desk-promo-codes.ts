import { Injectable } from '@nestjs/common';
import { Refusal, newId, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { readPromo } from '../../domain/promo-code.ts';
import type { PromoTerms } from '../../domain/promo-code.ts';
import { EventStore } from '../../store/event.store.ts';
import type { PromoCodeEntity } from '../../store/promo-code.entity.ts';
import { PromoCodeStore, mostCodes } from '../../store/promo-code.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import type { OfferedType } from '../../store/sale.store.ts';

/** Codes of an event with how many tickets were had with each. */
export type EventCodes = {
  titleJa: string;
  types: OfferedType[];
  codes: (PromoCodeEntity & { used: number })[];
};

/** The desk makes codes of an event, watches them, and turns them off. All throw EVENT_NOT_FOUND for an id that names none. */
@Injectable()
export class DeskPromoCodes {
  constructor(
    private readonly events: EventStore,
    private readonly sales: SaleStore,
    private readonly codes: PromoCodeStore,
  ) {}

  async list(tx: Tx, eventId: string): Promise<EventCodes> {
    const event = await this.events.byId(tx, eventId);
    if (!event) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    const used = await this.codes.usedOfEvent(tx, event.id);
    const codes = (await this.codes.of(tx, event.id)).map((each) => ({
      ...each,
      used: used.get(each.id) ?? 0,
    }));
    const [date] = await this.sales.dates(tx, event.id);
    return { titleJa: event.titleJa, types: date?.types ?? [], codes };
  }

  /** Throws PROMO_TWICE, PROMO_TOO_MANY (conflict) and the refusals of `readPromo`. */
  async make(tx: Tx, eventId: string, typed: PromoTerms): Promise<void> {
    const event = await this.events.locked(tx, eventId);
    if (!event) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    const [date] = await this.sales.dates(tx, event.id);
    const terms = unwrap(readPromo(typed, date?.types.length ?? 0));
    const known = await this.codes.of(tx, event.id);
    if (known.length >= mostCodes) throw new Refusal('conflict', 'PROMO_TOO_MANY', { most: mostCodes });
    if (known.some(({ code }) => code === terms.code))
      throw new Refusal('conflict', 'PROMO_TWICE', { field: 'code' });
    const of = { id: newId(), communityId: tx.community, eventId: event.id, createdAt: tx.now };
    await this.codes.add(tx, { ...terms, ...of, turnedOffAt: null });
  }

  /** From now on it is worth nothing; whoever has chosen or ordered with it keeps the price. Throws PROMO_NOT_FOUND. */
  async end(tx: Tx, id: string): Promise<void> {
    const code = await this.codes.byId(tx, id);
    if (!code) throw new Refusal('not_found', 'PROMO_NOT_FOUND');
    if (code.until > tx.now) await this.codes.turnOff(tx, id);
  }
}
