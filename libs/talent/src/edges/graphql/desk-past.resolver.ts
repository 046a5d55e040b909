import { isId, Refusal } from '@enishi/kernel';
import { CurrentViewer, decodeCursor, PageArgs, pageSize, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AskPast } from '../../actions/past/ask-past.ts';
import { BringPast } from '../../actions/past/bring-past.ts';
import { ReadPast } from '../../actions/past/read-past.ts';
import { TurnPast } from '../../actions/past/turn-past.ts';
import type { PastTurn } from '../../domain/past/past-person.ts';
import {
  BroughtPastArgs,
  PastListType,
  PastPeopleType,
  pastPeopleType,
  PastTurnEnum,
} from './types/past.type.ts';

/** Old lists of people who took part, at the desk. */
@Resolver()
export class DeskPastResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly bring: BringPast,
    private readonly read: ReadPast,
    private readonly asking: AskPast,
    private readonly turning: TurnPast,
  ) {}

  @Query(() => [PastListType], { description: 'The newest hundred.' })
  pastLists(@CurrentViewer() { communityId }: DeskViewer): Promise<PastListType[]> {
    return this.transactions.inCommunity(communityId, (tx) => this.read.all(tx));
  }

  @Query(() => PastPeopleType)
  pastPeople(
    @CurrentViewer() { communityId, accountId, deskRole: role }: DeskViewer,
    @Args('listId', { type: () => ID }) listId: string,
    @Args() page: PageArgs,
  ): Promise<PastPeopleType> {
    const reader = { accountId, role };
    const asked = { reader, first: pageSize(page), after: personAfter(page) };
    return this.transactions.inCommunity(communityId, async (tx) =>
      pastPeopleType(await this.read.page(tx, listId, asked), asked.first),
    );
  }

  @Mutation(() => ID, { description: 'Whole or not at all. Nobody is written to.' })
  bringPastList(
    @CurrentViewer() { communityId, accountId: by }: DeskViewer,
    @Args() { content, on = null, ...file }: BroughtPastArgs,
  ): Promise<string> {
    const brought = { ...file, on, content: Buffer.from(content, 'base64'), by };
    return this.transactions.inCommunity(communityId, (tx) => this.bring.run(tx, brought));
  }

  @Mutation(() => Boolean, { description: 'Writes to each of its people once who has an address.' })
  async askPastPeople(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('listId', { type: () => ID }) listId: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.asking.begin(tx, listId));
    return true;
  }

  @Mutation(() => Boolean)
  async turnPastPerson(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('turn', { type: () => PastTurnEnum }) turn: PastTurn,
    @Args('otherId', { type: () => ID, nullable: true, description: 'Of two, the other one.' })
    otherId: string | null = null,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.turning.run(tx, { id, turn, otherId }));
    return true;
  }
}

/** After which person the page goes on. Throws INPUT_INVALID for a cursor that we did not make. */
function personAfter({ after }: PageArgs): string | null {
  if (!after) return null;
  const [id = ''] = decodeCursor(after, 1);
  if (!isId(id)) throw new Refusal('invalid', 'INPUT_INVALID', { field: 'after' });
  return id;
}
