import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { SettleIncidents } from '../../../actions/incidents/settle-incidents.ts';
import { IncidentType, incidentType } from './incident.type.ts';

/** Accidents at gigs, for the secretariat. */
@Resolver()
export class DeskIncidentsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly settling: SettleIncidents,
  ) {}

  @Query(() => [IncidentType], { description: 'What is open first; the look at the names is written down.' })
  incidents(
    @CurrentViewer() { communityId, accountId, deskRole: role }: DeskViewer,
  ): Promise<IncidentType[]> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      (await this.settling.list(tx, { accountId, role })).map(incidentType),
    );
  }

  @Mutation(() => Boolean, { description: 'Both sides’ reports of one place, with what was done.' })
  async closeIncident(
    @CurrentViewer() { communityId, accountId: by }: DeskViewer,
    @Args('id', { type: () => ID, description: 'Of the place.' }) id: string,
    @Args('note', { type: () => String }) note: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.settling.close(tx, { id, note, by }));
    return true;
  }
}
