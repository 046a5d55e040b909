import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer, MemberViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AnswerSuggestion } from '../../../actions/suggestions/answer-suggestion.ts';
import { ReadSuggestions } from '../../../actions/suggestions/read-suggestions.ts';
import { SuggestGig } from '../../../actions/suggestions/suggest-gig.ts';
import { readerOf } from '../cases/case-desk.resolver.ts';
import { CaseSuggestionsType, OwnSuggestionType, gigLine, ownSuggestionType } from './suggestion.type.ts';

/** Gigs that somebody's coordinator suggests to them. */
@Resolver()
export class OwnSuggestionsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly answering: AnswerSuggestion,
  ) {}

  @Query(() => [OwnSuggestionType], { description: 'What waits for an answer, fifty at most.' })
  mySuggestions(@CurrentViewer() { communityId, memberId }: MemberViewer): Promise<OwnSuggestionType[]> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      (await this.answering.waiting(tx, memberId)).map(ownSuggestionType),
    );
  }

  @Mutation(() => ID, { description: 'Answers with the gig, which is taken on its own page.' })
  answerSuggestion(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('accept', { type: () => Boolean }) accept: boolean,
  ): Promise<string> {
    return this.transactions.inCommunity(communityId, (tx) =>
      this.answering.run(tx, memberId, { id, accept }),
    );
  }
}

/** Gigs that whoever accompanies a person suggests. */
@Resolver()
export class CaseSuggestionsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly reading: ReadSuggestions,
    private readonly suggesting: SuggestGig,
  ) {}

  @Query(() => CaseSuggestionsType)
  caseSuggestions(
    @CurrentViewer() viewer: DeskViewer,
    @Args('id', { type: () => ID, description: 'Of the case.' }) id: string,
  ): Promise<CaseSuggestionsType> {
    return this.transactions.inCommunity(viewer.communityId, async (tx) => {
      const { suggested, choices } = await this.reading.ofCase(tx, readerOf(viewer), id);
      return {
        choices: choices.map(gigLine),
        suggested: suggested.map(({ suggestion: { id: own, word, suggestedAt, answer }, gig }) => ({
          ...{ id: own, word, suggestedAt, answer, gig: gig && gigLine(gig) },
        })),
      };
    });
  }

  @Mutation(() => ID, { description: 'The person is told who suggests what and why; no place is taken.' })
  suggestGig(
    @CurrentViewer() viewer: DeskViewer,
    @Args('id', { type: () => ID, description: 'Of the case.' }) id: string,
    @Args('gigId', { type: () => ID }) gigId: string,
    @Args('word', { type: () => String }) word: string,
  ): Promise<string> {
    return this.transactions.inCommunity(viewer.communityId, (tx) =>
      this.suggesting.run(tx, readerOf(viewer), { id, gigId, word }),
    );
  }
}
