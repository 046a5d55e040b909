import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { AccountEmail } from '@enishi/identity';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer, Tx } from '@enishi/platform';
import { ChangeSeat } from '../../../actions/company/change-seat.ts';
import { ChooseSeated } from '../../../actions/company/choose-seated.ts';
import { InviteToSeats } from '../../../actions/company/invite-to-seats.ts';
import { SeatChangeInput, seatActOf } from './seat-change.type.ts';

/** What the desk does with seats for a company; its story says who did it. */
@Resolver()
export class DeskSeatActsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly invite: InviteToSeats,
    private readonly change: ChangeSeat,
    private readonly choose: ChooseSeated,
    private readonly emails: AccountEmail,
  ) {}

  @Mutation(() => Int, { description: 'Answers how many letters leave.' })
  inviteToSeats(
    @CurrentViewer() viewer: DeskViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('emails', { type: () => String, description: 'One a line.' }) emails: string,
  ): Promise<number> {
    return this.acting(viewer, (tx, actor) => this.invite.run(tx, { companyId, emails, actor }));
  }

  @Mutation(() => Boolean, { description: 'Sends an invitation anew, takes it back, or takes a seat away.' })
  async changeSeat(
    @CurrentViewer() viewer: DeskViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('change', { type: () => SeatChangeInput }) change: SeatChangeInput,
  ): Promise<boolean> {
    await this.acting(viewer, (tx, actor) => this.change.run(tx, { ...seatActOf(change), companyId, actor }));
    return true;
  }

  @Mutation(() => Boolean, { description: 'Who stays where there are fewer seats than people.' })
  async chooseSeated(
    @CurrentViewer() viewer: DeskViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('stay', { type: () => [ID] }) stay: string[],
  ): Promise<boolean> {
    await this.acting(viewer, (tx, actor) => this.choose.run(tx, { companyId, stay, actor }));
    return true;
  }

  private acting<Done>(
    { communityId, accountId }: DeskViewer,
    work: (tx: Tx, actor: string) => Promise<Done>,
  ): Promise<Done> {
    return this.transactions.inIdentity(communityId, async (tx) =>
      work(tx, await this.emails.run(tx, accountId)),
    );
  }
}
