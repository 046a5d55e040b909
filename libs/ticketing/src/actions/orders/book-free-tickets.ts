import { Injectable } from '@nestjs/common';
import { newId } from '@enishi/kernel';
import type { Locale } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { ownedBy } from '../../domain/buyer.ts';
import type { ChoosingBuyer } from '../../domain/buyer.ts';
import { isOnePress } from '../../domain/one-press.ts';
import { FindOrderer } from '../guests/find-orderer.ts';
import { ReadRoute } from '../sites/read-route.ts';
import { CarryOutOrder } from './carry-out-order.ts';
import { CheckChoice } from './check-choice.ts';
import type { CheckedChoice, TicketWish } from './check-choice.ts';
import { HoldTickets, unlessBusy } from './hold-tickets.ts';

/** Free tickets are chosen without a code: what a code makes free is shown on the page with the final button. */
export type FreeWish = Pick<TicketWish, 'occurrenceId' | 'lines' | 'press'>;

/**
 * Books tickets that cost a member nothing in one press: places, order and tickets in this transaction, with no time to run out. What is not so simple (`isOnePress`, or visits at
 * other sites of the event at the same time), also because a price has turned since the page was shown, is kept as `HoldTickets` keeps it: nothing is ordered or
 * charged, and the purchase leads on to the page with the final button. Pressed twice it is one purchase.
 */
@Injectable()
export class BookFreeTickets {
  constructor(
    private readonly check: CheckChoice,
    private readonly holding: HoldTickets,
    private readonly route: ReadRoute,
    private readonly buyers: FindOrderer,
    private readonly carry: CarryOutOrder,
  ) {}

  /** Answers the id of the purchase. Throws TICKETS_SOLD_OUT (conflict), TICKETS_BUSY (unavailable) and the refusals of `CheckChoice` and `FindOrderer`. */
  async run(tx: Tx, buyer: ChoosingBuyer, wish: FreeWish): Promise<string> {
    return unlessBusy(async () => {
      const { occurrenceId, lines, press } = wish;
      const [choice, { locale }] = await tx.atOnce(
        () => this.check.run(tx, buyer, { occurrenceId, lines, press }),
        () => this.buyers.buying(tx, ownedBy(buyer), { pays: false }),
      );
      if ('again' in choice) return choice.again;
      return (await this.isOnePress(tx, buyer, choice))
        ? this.book(tx, buyer, press, { ...choice, locale })
        : this.holding.keep(tx, buyer, press, choice);
    });
  }

  private async isOnePress(tx: Tx, buyer: ChoosingBuyer, choice: CheckedChoice): Promise<boolean> {
    if (!isOnePress(choice.date, choice.priced.lines)) return false;
    return (await this.route.clashing(tx, buyer.id, choice.date)).length === 0;
  }

  private async book(
    tx: Tx,
    buyer: ChoosingBuyer,
    press: string,
    { date, earlier, priced, locale }: CheckedChoice & { locale: Locale },
  ): Promise<string> {
    await this.holding.giveUp(tx, earlier);
    const id = newId();
    const hold = {
      ...{ id, communityId: tx.community, ...ownedBy(buyer), press, lines: priced.lines },
      ...{ eventId: date.eventId, occurrenceId: date.id, entryId: null, besideId: null },
      ...{ state: 'converted' as const, expiresAt: tx.now, createdAt: tx.now },
    };
    await this.carry.atOnce(tx, hold, { date, locale });
    return id;
  }
}
