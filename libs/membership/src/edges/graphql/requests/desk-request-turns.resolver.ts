import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { AnswerRightsRequest } from '../../../actions/requests/answer-rights-request.ts';
import { CorrectEntry } from '../../../actions/requests/correct-entry.ts';
import { TurnRightsRequest } from '../../../actions/requests/turn-rights-request.ts';
import {
  CorrectableEntryInputType,
  DecisionInputType,
  IdentityCheckInputType,
} from '../types/requests/desk-rights-request.type.ts';

/** Taking a request on at the desk: who asks, what is decided, the answer. Of two at once the second is told. */
@Resolver()
export class DeskRequestTurnsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly turns: TurnRightsRequest,
    private readonly answer: AnswerRightsRequest,
    private readonly correct: CorrectEntry,
  ) {}

  @Mutation(() => Boolean, { description: 'Keeps how the desk made sure who asks; no number, no copy.' })
  async checkRequester(
    @CurrentViewer() { communityId, accountId }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('input', { type: () => IdentityCheckInputType }) input: IdentityCheckInputType,
  ): Promise<boolean> {
    const typed = { ...input, document: input.document ?? null, proof: input.proof ?? null };
    await this.transactions.inIdentity(communityId, (tx) => this.turns.check(tx, id, typed, accountId));
    return true;
  }

  @Mutation(() => Boolean, {
    description: 'Puts the entry of the register right for a request for correction, before it is decided.',
  })
  async correctEntry(
    @CurrentViewer() { communityId, accountId }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('input', { type: () => CorrectableEntryInputType }) input: CorrectableEntryInputType,
  ): Promise<boolean> {
    await this.transactions.inIdentity(communityId, (tx) => this.correct.run(tx, id, input, accountId));
    return true;
  }

  @Mutation(() => Boolean, { description: 'Whoever turns anything down names a reason of the law.' })
  async decideRightsRequest(
    @CurrentViewer() { communityId, accountId }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('input', { type: () => DecisionInputType }) input: DecisionInputType,
  ): Promise<boolean> {
    const leftOut = input.leftOut.map((part) => ({ ...part, ground: part.ground ?? null }));
    const typed = { ...input, ground: input.ground ?? null, act: input.act ?? null, leftOut };
    await this.transactions.inIdentity(communityId, (tx) => this.turns.decide(tx, id, typed, accountId));
    return true;
  }

  @Mutation(() => Boolean, {
    description: 'Sends the letter, or has it printed, and has the copy made that it hands out.',
  })
  async answerRightsRequest(
    @CurrentViewer() { communityId, accountId }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.transactions.inIdentity(communityId, (tx) => this.answer.run(tx, id, accountId));
    return true;
  }

  @Mutation(() => Boolean, { description: 'For whoever says so to the desk.' })
  async withdrawRightsRequest(
    @CurrentViewer() { communityId, accountId: by }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.transactions.inIdentity(communityId, (tx) => this.turns.withdraw(tx, id, { by }));
    return true;
  }
}
