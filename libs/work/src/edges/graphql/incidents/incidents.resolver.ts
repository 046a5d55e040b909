import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer, SignedInViewer } from '@enishi/platform';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { ReportIncident } from '../../../actions/incidents/report-incident.ts';
import { IncidentInputType } from './incident.type.ts';

/** Either side of a gig reports an accident. */
@Resolver()
export class IncidentsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly reporting: ReportIncident,
  ) {}

  @Mutation(() => Boolean, {
    description: 'The office and the company are written to; said anew it replaces what was said.',
  })
  async reportIncident(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args('id', { type: () => ID, description: 'Of the viewer’s place.' }) id: string,
    @Args('incident') incident: IncidentInputType,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) =>
      this.reporting.asWorker(tx, memberId, { id, ...incident }),
    );
    return true;
  }

  @Mutation(() => Boolean, { description: 'The same by the company.' })
  async reportWorkerIncident(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('id', { type: () => ID, description: 'Of the place.' }) id: string,
    @Args('incident') incident: IncidentInputType,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) =>
      this.reporting.asCompany(tx, { companyId, accountId }, { id, ...incident }),
    );
    return true;
  }
}
