import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { NameProxy } from '../../actions/proxies/name-proxy.ts';
import { ReadProxies } from '../../actions/proxies/read-proxies.ts';
import { TurnProxy } from '../../actions/proxies/turn-proxy.ts';
import { TicketSigner } from '../ticket-signer.ts';
import { ProxyTicketType, proxyTicketType, TicketProxyType } from './types/proxy.type.ts';

/** Members who show the tickets of others, as a daughter those of her parents. */
@Resolver()
export class ProxiesResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly read: ReadProxies,
    private readonly naming: NameProxy,
    private readonly turn: TurnProxy,
    private readonly signer: TicketSigner,
  ) {}

  @Query(() => [TicketProxyType], { description: 'Named by the viewer, and who has named the viewer.' })
  ticketProxies(
    @CurrentViewer() { communityId, memberId, accountId }: MemberViewer,
  ): Promise<TicketProxyType[]> {
    return this.transactions.inCommunity(communityId, async (tx) => {
      const seen = await this.read.list(tx, { memberId, accountId });
      return seen.flatMap(({ state, ...proxy }) => (state === 'ended' ? [] : [{ ...proxy, state }]));
    });
  }

  @Query(() => [ProxyTicketType], { description: 'To come, of those for whom the viewer may show them.' })
  proxyTickets(
    @CurrentViewer() { communityId, communitySlug, memberId, accountId }: MemberViewer,
  ): Promise<ProxyTicketType[]> {
    return this.transactions.inCommunity(communityId, async (tx) => {
      const tickets = await this.read.tickets(tx, { memberId, accountId });
      const pictures = this.signer.picturesOf(communitySlug);
      return tickets.map((ticket) =>
        proxyTicketType(ticket, pictures.code({ ticketId: ticket.id, serial: ticket.serial })),
      );
    });
  }

  @Mutation(() => ID, { description: 'Asks a member, by number, to show one’s tickets.' })
  nameProxy(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args('number', { type: () => String }) number: string,
  ): Promise<string> {
    return this.transactions.inCommunity(communityId, (tx) => this.naming.run(tx, memberId, number));
  }

  @Mutation(() => Boolean, { description: 'By whoever was asked.' })
  async agreeToProxy(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.turn.agree(tx, memberId, id));
    return true;
  }

  @Mutation(() => Boolean, { description: 'By either of the two, at once.' })
  async endProxy(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.turn.end(tx, memberId, id));
    return true;
  }
}
