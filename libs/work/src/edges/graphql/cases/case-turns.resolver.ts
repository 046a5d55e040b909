import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { AssignCase } from '../../../actions/cases/assign-case.ts';
import { HandOverCase } from '../../../actions/cases/hand-over-case.ts';
import { NameSecond } from '../../../actions/cases/name-second.ts';
import { TurnCase } from '../../../actions/cases/turn-case.ts';
import { readerOf } from './case-desk.resolver.ts';
import {
  AssignCaseArgs,
  CloseCaseArgs,
  HandOverCaseArgs,
  NameSecondArgs,
  TurnCaseArgs,
} from './case.type.ts';

/** Who leads a case, and where it stands. */
@Resolver()
export class CaseTurnsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly assigning: AssignCase,
    private readonly turning: TurnCase,
    private readonly handing: HandOverCase,
    private readonly seconding: NameSecond,
  ) {}

  @Mutation(() => Boolean, { description: 'Out of the tray; whoever is accompanied is told.' })
  async assignCase(
    @CurrentViewer() viewer: DeskViewer,
    @Args() { secondId = null, ...assignment }: AssignCaseArgs,
  ): Promise<boolean> {
    await this.transactions.inCommunity(viewer.communityId, (tx) =>
      this.assigning.run(tx, readerOf(viewer), { ...assignment, secondId }),
    );
    return true;
  }

  @Mutation(() => Boolean)
  async turnCase(
    @CurrentViewer() viewer: DeskViewer,
    @Args() { rest, ...turning }: TurnCaseArgs,
  ): Promise<boolean> {
    await this.transactions.inCommunity(viewer.communityId, (tx) =>
      this.turning.run(tx, readerOf(viewer), { ...turning, to: rest ? 'resting' : 'under_way' }),
    );
    return true;
  }

  @Mutation(() => Boolean)
  async closeCase(@CurrentViewer() viewer: DeskViewer, @Args() closing: CloseCaseArgs): Promise<boolean> {
    await this.transactions.inCommunity(viewer.communityId, (tx) =>
      this.turning.close(tx, readerOf(viewer), closing),
    );
    return true;
  }

  @Mutation(() => Boolean, { description: 'Whoever is accompanied is told.' })
  async handOverCase(
    @CurrentViewer() viewer: DeskViewer,
    @Args() handing: HandOverCaseArgs,
  ): Promise<boolean> {
    await this.transactions.inCommunity(viewer.communityId, (tx) =>
      this.handing.run(tx, readerOf(viewer), handing),
    );
    return true;
  }

  @Mutation(() => Boolean, { description: 'Beside the main coordinator; null: nobody.' })
  async nameSecond(
    @CurrentViewer() viewer: DeskViewer,
    @Args() { secondId = null, ...wish }: NameSecondArgs,
  ): Promise<boolean> {
    await this.transactions.inCommunity(viewer.communityId, (tx) =>
      this.seconding.run(tx, readerOf(viewer), { ...wish, secondId }),
    );
    return true;
  }
}
