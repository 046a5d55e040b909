import { Args, ArgsType, Field, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { BringList } from '../../actions/bring-list.ts';
import { DiscardImport } from '../../actions/discard-import.ts';
import { MatchImport } from '../../actions/match-import.ts';
import { StartImport } from '../../actions/start-import.ts';
import { ImportColumnInput, ImportPlanInput } from './types/member-import.type.ts';

@ArgsType()
class BroughtListArgs {
  @Field(() => String) fileName: string;
  @Field(() => String, { description: 'The file, base64; at most 250 kB of it.' }) content: string;
  @Field(() => String, { description: 'The service or list that it comes from.' }) source: string;
  @Field(() => String, { description: 'How it was obtained and how people were told (個人情報保護法30条).' })
  basis: string;
}

/** Bringing members over from elsewhere, up to the press that lets it begin. */
@Resolver()
export class BringOverResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly bring: BringList,
    private readonly match: MatchImport,
    private readonly start: StartImport,
    private readonly discard: DiscardImport,
  ) {}

  @Mutation(() => ID, {
    description: 'Keeps a CSV file and guesses at its columns. Nobody becomes a member by it.',
  })
  bringMemberList(
    @CurrentViewer() viewer: DeskViewer,
    @Args() { content, ...file }: BroughtListArgs,
  ): Promise<string> {
    const brought = { ...file, content: Buffer.from(content, 'base64'), by: viewer.accountId };
    return this.transactions.inIdentity(viewer.communityId, (tx) => this.bring.run(tx, brought));
  }

  @Mutation(() => Boolean, { description: 'Says which column holds what and which plan a name stands for.' })
  async matchMemberImport(
    @CurrentViewer() viewer: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('columns', { type: () => [ImportColumnInput] }) columns: ImportColumnInput[],
    @Args('plans', { type: () => [ImportPlanInput] }) plans: ImportPlanInput[],
  ): Promise<boolean> {
    const match = {
      columns: Object.fromEntries(columns.map(({ field, column }) => [field, column])),
      plans: Object.fromEntries(plans.map(({ word, planKey }) => [word, planKey])),
    };
    await this.transactions.inCommunity(viewer.communityId, (tx) => this.match.run(tx, id, match));
    return true;
  }

  @Mutation(() => Boolean, {
    description: 'Brings the list over in the worker. Nothing is charged, nobody is written to.',
  })
  async startMemberImport(
    @CurrentViewer() viewer: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('fingerprint', { type: () => String }) fingerprint: string,
    @Args('alsoCreate', { type: () => [Int], description: 'Rows of probable doubles that are new people.' })
    alsoCreate: number[],
  ): Promise<boolean> {
    await this.transactions.inCommunity(viewer.communityId, (tx) =>
      this.start.run(tx, id, { fingerprint, alsoCreate }),
    );
    return true;
  }

  @Mutation(() => Boolean, {
    description: 'Throws a list away that has not begun; its people are forgotten.',
  })
  async discardMemberImport(
    @CurrentViewer() viewer: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(viewer.communityId, (tx) => this.discard.run(tx, id));
    return true;
  }
}
