import { graphqlEnum, InstantScalar, YenScalar } from '@enishi/platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { OwnSuggestion } from '../../../actions/suggestions/answer-suggestion.ts';
import type { ShownGig } from '../../../actions/read-board.ts';
import { suggestionAnswers } from '../../../domain/cases/suggestion.ts';
import type { SuggestionAnswer } from '../../../domain/cases/suggestion.ts';
import type { GigPhase } from '../../../domain/gig.ts';
import { GigPhaseEnum } from '../types/gig.type.ts';

const SuggestionAnswerEnum = graphqlEnum<SuggestionAnswer>(
  [...suggestionAnswers],
  'SuggestionAnswer',
  'What became of a gig that was suggested. `replaced` by a later one.',
);

@ObjectType('SuggestedGigLine', { description: 'A gig in one line.' })
export class SuggestedGigLineType {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => String) company: string;
  @Field(() => String) place: string;
  @Field(() => InstantScalar) startsAt: Date;
  @Field(() => InstantScalar) endsAt: Date;
  @Field(() => YenScalar, { description: 'Per place, tax included.' }) reward: number;
}

@ObjectType('CaseSuggestion')
export class CaseSuggestionType {
  @Field(() => ID) id: string;
  @Field(() => String) word: string;
  @Field(() => InstantScalar) suggestedAt: Date;
  @Field(() => SuggestionAnswerEnum, { nullable: true, description: 'Null: it waits.' })
  answer: SuggestionAnswer | null;
  @Field(() => SuggestedGigLineType, { nullable: true }) gig: SuggestedGigLineType | null;
}

@ObjectType('CaseSuggestions', {
  description: 'Empty without the person’s consent to be accompanied. Names nobody.',
})
export class CaseSuggestionsType {
  @Field(() => [CaseSuggestionType], { description: 'The newest fifty.' }) suggested: CaseSuggestionType[];
  @Field(() => [SuggestedGigLineType], { description: 'Open gigs, the next fifty.' })
  choices: SuggestedGigLineType[];
}

@ObjectType('OwnSuggestion', { description: 'Takes no place.' })
export class OwnSuggestionType {
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'Who suggests it.' }) coordinator: string;
  @Field(() => String, { description: 'Why, in their words.' }) word: string;
  @Field(() => GigPhaseEnum) phase: GigPhase;
  @Field(() => SuggestedGigLineType) gig: SuggestedGigLineType;
}

export const gigLine = ({ id, title, place, startsAt, endsAt, reward, company }: ShownGig) => ({
  ...{ id, title, place, startsAt, endsAt, reward, company: company?.title ?? '' },
});

export const ownSuggestionType = ({
  suggestion: { id, word },
  coordinator,
  gig,
  phase,
}: OwnSuggestion): OwnSuggestionType => ({ id, word, coordinator, phase, gig: gigLine(gig) });
