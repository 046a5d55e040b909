import { Injectable } from '@nestjs/common';
import { Refusal, newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { ownedBy } from '../../domain/buyer.ts';
import type { ChoosingBuyer } from '../../domain/buyer.ts';
import { holdUntil } from '../../domain/hold-time.ts';
import { placesWanted } from '../../domain/ticket-wish.ts';
import { HoldStore } from '../../store/hold.store.ts';
import { PlaceStore } from '../../store/place.store.ts';
import { waitedTooLong } from '../../store/waited-too-long.ts';
import { PriceLines } from '../codes/price-lines.ts';
import { CheckChoice } from './check-choice.ts';
import type { CheckedChoice, TicketWish } from './check-choice.ts';

/**
 * Keeps places for a buyer for some minutes, at the prices of their live membership. Every limit is looked at in this transaction, by `CheckChoice` and by the
 * places themselves. Choosing again gives up what was kept before. Throws TICKETS_SOLD_OUT (conflict), TICKETS_BUSY (unavailable) and
 * the refusals of `CheckChoice`.
 */
@Injectable()
export class HoldTickets {
  constructor(
    private readonly check: CheckChoice,
    private readonly places: PlaceStore,
    private readonly holds: HoldStore,
    private readonly prices: PriceLines,
  ) {}

  async run(tx: Tx, buyer: ChoosingBuyer, wish: TicketWish): Promise<string> {
    return unlessBusy(async () => {
      const choice = await this.check.run(tx, buyer, wish);
      return 'again' in choice ? choice.again : this.keep(tx, buyer, wish.press, choice);
    });
  }

  /** Keeps the places of a choice that was checked in this transaction. Throws TICKETS_SOLD_OUT (conflict). */
  async keep(
    tx: Tx,
    buyer: ChoosingBuyer,
    press: string,
    { date, saleUntil, offerings, earlier, priced, besideId }: CheckedChoice,
  ): Promise<string> {
    await this.giveUp(tx, earlier);
    const hold = { holdId: newId(), until: holdUntil(tx.now, saleUntil) };
    const took = await this.places.take(tx, placesWanted(priced.lines, offerings), hold);
    if (!took) throw new Refusal('conflict', 'TICKETS_SOLD_OUT');
    await this.holds.add(tx, {
      ...{ id: hold.holdId, communityId: tx.community, ...ownedBy(buyer), press },
      ...{ eventId: date.eventId, occurrenceId: date.id, lines: priced.lines },
      ...{ state: 'active', expiresAt: hold.until, createdAt: tx.now, entryId: null, besideId },
    });
    await this.prices.keep(tx, hold.holdId, priced);
    return hold.holdId;
  }

  /** Ends what was chosen before. */
  async giveUp(tx: Tx, earlier: CheckedChoice['earlier']): Promise<void> {
    for (const { id } of earlier) {
      await this.places.free(tx, id);
      await this.holds.turn(tx, id, 'released');
    }
  }
}

/** Where others decided about the same rows for too long, whoever waited presses again: TICKETS_BUSY (unavailable). */
export function unlessBusy<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  return work().catch((error: unknown) => {
    throw waitedTooLong(error) ? new Refusal('unavailable', 'TICKETS_BUSY') : error;
  });
}
