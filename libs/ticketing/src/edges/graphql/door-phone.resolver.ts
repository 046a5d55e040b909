import type { HeldCard } from '@enishi/membership';
import { afterInstant, CurrentViewer, PageArgs, pageSize, Transactions } from '@enishi/platform';
import type { Viewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { StandAtDoor } from '../../actions/door/stand-at-door.ts';
import type { SentScan } from '../../actions/door/take-in-scans.ts';
import { DoorReader } from '../door-reader.ts';
import { ScanIntake } from '../scan-intake.ts';
import { TicketSigner } from '../ticket-signer.ts';
import {
  DoorLinkType,
  doorLinkType,
  DoorOutcomeType,
  DoorScanInput,
  DoorStandingType,
  doorStandingType,
  DoorTicketPageType,
  doorTicketPageType,
} from './types/door-phone.type.ts';

/** A phone at the door, which nobody is signed in on: its token opens the door of one date and nothing else. */
@Resolver()
export class DoorPhoneResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly door: StandAtDoor,
    private readonly intake: ScanIntake,
    private readonly signer: TicketSigner,
    private readonly reader: DoorReader,
  ) {}

  @Query(() => DoorLinkType, { description: 'Opens nothing.' })
  doorLink(
    @CurrentViewer() { communityId }: Viewer,
    @Args('link', { type: () => String }) link: string,
  ): Promise<DoorLinkType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      doorLinkType(await this.door.look(tx, link)),
    );
  }

  @Mutation(() => Boolean, {
    description: 'Of two phones with one link the first has it. The phone makes the token.',
  })
  async openDoor(
    @CurrentViewer() { communityId }: Viewer,
    @Args('link', { type: () => String }) link: string,
    @Args('token', { type: () => String }) token: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.door.open(tx, link, token));
    return true;
  }

  @Query(() => DoorStandingType)
  doorStanding(
    @CurrentViewer() { communityId }: Viewer,
    @Args('token', { type: () => String }) token: string,
  ): Promise<DoorStandingType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      doorStandingType(await this.door.standing(tx, token), this.signer.openKey),
    );
  }

  @Query(() => DoorTicketPageType, { description: 'What the phone keeps of the tickets of its event.' })
  doorTickets(
    @CurrentViewer() { communityId, communitySlug }: Viewer,
    @Args('token', { type: () => String }) token: string,
    @Args() page: PageArgs,
  ): Promise<DoorTicketPageType> {
    const first = pageSize(page);
    const after = afterInstant(page);
    const digests = (cards: readonly HeldCard[]) => this.reader.digests(cards, communitySlug, token);
    return this.transactions.inCommunity(communityId, async (tx) =>
      doorTicketPageType(await this.door.list(tx, token, { first, after }), digests),
    );
  }

  @Mutation(() => [DoorOutcomeType], {
    description: 'At most one hundred readings; sent again they are the same.',
  })
  takeInScans(
    @CurrentViewer() { communityId, communitySlug }: Viewer,
    @Args('token', { type: () => String }) token: string,
    @Args('scans', { type: () => [DoorScanInput] }) scans: DoorScanInput[],
    @Args('undone', { type: () => [ID], description: 'Nonces of readings that were a mistake.' })
    undone: string[],
  ): Promise<DoorOutcomeType[]> {
    const read = scans.map((scan) => this.read(scan, communitySlug));
    return this.intake.take(communityId, { token, scans: read, undone });
  }

  @Mutation(() => Boolean, { description: 'The phone is put away; its token opens nothing any more.' })
  async leaveDoor(
    @CurrentViewer() { communityId }: Viewer,
    @Args('token', { type: () => String }) token: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.door.leave(tx, token));
    return true;
  }

  private read(
    { nonce, code, ticketId = null, secondsAgo, decided }: DoorScanInput,
    communitySlug: string,
  ): SentScan {
    const scan = { nonce, secondsAgo, decided };
    if (!code) return { ...scan, ticketId, serial: null };
    const { ticket, card } = this.reader.read(code, communitySlug) ?? { ticket: null, card: null };
    if (card) return { ...scan, ticketId, serial: null, card };
    return { ...scan, ticketId: ticket?.ticketId ?? null, serial: ticket?.serial ?? null };
  }
}
