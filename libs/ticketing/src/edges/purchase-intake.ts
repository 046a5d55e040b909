import { sideBySide, Transactions } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { BookFreeTickets } from '../actions/orders/book-free-tickets.ts';
import type { FreeWish } from '../actions/orders/book-free-tickets.ts';
import { HoldTickets } from '../actions/orders/hold-tickets.ts';
import type { TicketWish } from '../actions/orders/check-choice.ts';
import { OrderTickets } from '../actions/orders/order-tickets.ts';
import type { TicketOrder } from '../actions/orders/order-tickets.ts';
import type { OrderOrigin } from '../actions/pay/pay-for-tickets.ts';
import { ReviewPurchase } from '../actions/orders/review-purchase.ts';
import type { Purchase } from '../actions/orders/review-purchase.ts';
import { choosingMember } from '../domain/buyer.ts';
import type { TicketMeans } from '../domain/pay-way.ts';

type Wished<Wish> = { memberId: string; wish: Wish };
/** `means`: how it is to be paid, where it is not the event's first way. */
type Asked = { id: string; means?: TicketMeans | null };
type Ordered = { memberId: string; order: TicketOrder; origin: OrderOrigin };

type Intake = {
  book(wished: Wished<FreeWish>): Promise<string>;
  hold(wished: Wished<TicketWish>): Promise<string>;
  review(asked: Asked & { memberId: string }): Promise<Purchase>;
  order(ordered: Ordered): Promise<void>;
};

/**
 * Where members come in who buy. On the evening when a sale opens hundreds press at the same moment: those who do share a transaction
 * with few statements, each is served or refused as if alone, and whoever comes alone waits for nothing.
 */
@Injectable()
export class PurchaseIntake {
  private readonly intakes = new Map<string, Intake>();

  constructor(
    private readonly transactions: Transactions,
    private readonly booking: BookFreeTickets,
    private readonly holding: HoldTickets,
    private readonly reading: ReviewPurchase,
    private readonly ordering: OrderTickets,
  ) {}

  /** Answers with the id of the order, or of a purchase that is not so simple. Throws the refusals of `BookFreeTickets`. */
  book(communityId: string, memberId: string, wish: FreeWish): Promise<string> {
    return this.of(communityId).book({ memberId, wish });
  }

  /** Answers with the id of the purchase. Throws the refusals of `HoldTickets`. */
  hold(communityId: string, memberId: string, wish: TicketWish): Promise<string> {
    return this.of(communityId).hold({ memberId, wish });
  }

  /** Throws the refusals of `ReviewPurchase`. */
  review(communityId: string, memberId: string, asked: Asked): Promise<Purchase> {
    return this.of(communityId).review({ memberId, ...asked });
  }

  /** Throws the refusals of `OrderTickets`. */
  order(communityId: string, memberId: string, order: TicketOrder, origin: OrderOrigin): Promise<void> {
    return this.of(communityId).order({ memberId, order, origin });
  }

  private of(communityId: string): Intake {
    const known = this.intakes.get(communityId);
    if (known) return known;
    const shared = <Item extends { memberId: string }, Answer>(
      work: (tx: Tx, item: Item) => Promise<Answer>,
    ) => sideBySide(this.transactions, communityId, { ownerOf: ({ memberId }: Item) => memberId, work });
    const intake: Intake = {
      book: shared((tx, { memberId, wish }: Wished<FreeWish>) =>
        this.booking.run(tx, choosingMember(memberId), wish),
      ),
      hold: shared((tx, { memberId, wish }: Wished<TicketWish>) =>
        this.holding.run(tx, choosingMember(memberId), wish),
      ),
      review: shared((tx, { memberId, id, means = null }: Asked & { memberId: string }) =>
        this.reading.run(tx, memberId, id, means),
      ),
      order: shared(async (tx, { memberId, order, origin }: Ordered) => {
        await this.ordering.run(tx, memberId, order, origin);
      }),
    };
    this.intakes.set(communityId, intake);
    return intake;
  }
}
