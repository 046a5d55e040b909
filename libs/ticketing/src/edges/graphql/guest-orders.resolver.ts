import { CurrentViewer, Transactions } from '@enishi/platform';
import type { Tx, Viewer } from '@enishi/platform';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { FindOrdersBeside } from '../../actions/guests/find-orders-beside.ts';
import { ReadGuestOrder } from '../../actions/guests/read-guest-order.ts';
import { TicketSigner } from '../ticket-signer.ts';
import type { TicketMeans } from '../../domain/pay-way.ts';
import { TicketMeansEnum } from './types/pay-way.type.ts';
import { AttendeeFormType, attendeeFormType } from './types/attendee.type.ts';
import { GuestOrderType, guestOrderType } from './types/guest.type.ts';
import { purchaseType, TicketPurchaseType } from './types/purchase.type.ts';

const forBearer = 'For whoever has the secret address, signed in or not.';

/** What stands at the secret address of a purchase. */
@Resolver()
export class GuestOrdersResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly read: ReadGuestOrder,
    private readonly beside: FindOrdersBeside,
    private readonly signer: TicketSigner,
  ) {}

  @Query(() => GuestOrderType, { description: forBearer })
  guestOrder(
    @CurrentViewer() { communityId, memberId }: Viewer,
    @Args('code', { type: () => String }) code: string,
  ): Promise<GuestOrderType> {
    return this.transactions.inCommunity(communityId, async (tx) => {
      const opened = await this.read.run(tx, code, memberId);
      return guestOrderType(opened, await this.beside.run(tx, opened.guest.id));
    });
  }

  @Query(() => TicketPurchaseType, { description: forBearer })
  guestPurchase(
    @CurrentViewer() { communityId, communitySlug }: Viewer,
    @Args('code', { type: () => String }) code: string,
    @Args('means', { type: () => TicketMeansEnum, nullable: true, description: 'To be paid how.' })
    means: TicketMeans | null = null,
  ): Promise<TicketPurchaseType> {
    const shown = async (tx: Tx) => {
      const purchase = await this.read.purchase(tx, code, means);
      const pictures = this.signer.picturesOf(communitySlug);
      return purchaseType(purchase, new Map(), { now: tx.now, pictures });
    };
    return this.transactions.inCommunity(communityId, shown);
  }

  @Query(() => AttendeeFormType, { description: forBearer })
  guestAttendeeForm(
    @CurrentViewer() { communityId }: Viewer,
    @Args('code', { type: () => String }) code: string,
  ): Promise<AttendeeFormType> {
    return this.transactions.inCommunity(communityId, async (tx) => {
      const { attendees, suggested } = await this.read.attendees(tx, code);
      return attendeeFormType(attendees, suggested);
    });
  }
}
