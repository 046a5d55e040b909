import type { Bilingual } from '@enishi/kernel';
import { graphqlEnum, TextType } from '@enishi/platform';
import { Field, ObjectType } from '@nestjs/graphql';
import type { Suggestion, Suggestions } from '../../../actions/matching/suggest-gigs.ts';
import { hindranceCodes, hindranceWords, stopsTaking } from '../../../domain/matching/hindrance.ts';
import type { Hindrance, HindranceCode } from '../../../domain/matching/hindrance.ts';
import { reasonsOf } from '../../../domain/matching/match-reason.ts';
import { matchTerms } from '../../../domain/matching/match-terms.ts';
import type { MatchTerm, TermLine } from '../../../domain/matching/match-terms.ts';
import { GigType, gigType } from '../types/gig.type.ts';

export const MatchTermEnum = graphqlEnum<MatchTerm>(
  [...matchTerms],
  'MatchTerm',
  'What speaks for a gig and a person; nothing else is looked at.',
);
export const HindranceCodeEnum = graphqlEnum<HindranceCode>(
  [...hindranceCodes],
  'GigHindranceCode',
  'Why somebody cannot take a gig, or why it is not suggested to them.',
);

@ObjectType('MatchReason')
export class MatchReasonType {
  @Field(() => MatchTermEnum) term: MatchTerm;
  @Field(() => TextType) text: Bilingual;
}

@ObjectType('GigHindrance')
export class GigHindranceType {
  @Field(() => HindranceCodeEnum) code: HindranceCode;
  @Field(() => Boolean, { description: 'It cannot be taken; else it is only not suggested.' })
  stopsTaking: boolean;
  @Field(() => TextType) why: Bilingual;
  @Field(() => TextType, { description: 'How it is cleared.' }) clear: Bilingual;
}

@ObjectType('SuggestedGig')
export class SuggestedGigType {
  @Field(() => GigType) gig: GigType;
  @Field(() => [MatchReasonType], { description: 'What counts most first.' }) reasons: MatchReasonType[];
  @Field(() => [GigHindranceType]) hindrances: GigHindranceType[];
  @Field(() => String, { nullable: true, description: 'What a coordinator wrote to the viewer about it.' })
  word: string | null;
}

@ObjectType('SuggestedGigs')
export class SuggestedGigsType {
  @Field(() => [SuggestedGigType], { description: 'Five at most, what suits best first.' })
  suited: SuggestedGigType[];
  @Field(() => [SuggestedGigType], {
    description: 'What cannot be taken or is not suggested, and why; five at most.',
  })
  hindered: SuggestedGigType[];
}

export const hindranceType = (hindrance: Hindrance): GigHindranceType => ({
  ...{ code: hindrance.code, stopsTaking: stopsTaking(hindrance), ...hindranceWords(hindrance) },
});

/** The three that count most: more is read by nobody on a phone. */
export const reasonTypes = (lines: readonly TermLine[]): MatchReasonType[] => reasonsOf(lines).slice(0, 3);

export const suggestedGigType = (
  { gig, score, hindrances, word }: Suggestion,
  now: Date,
): SuggestedGigType => ({
  ...{ gig: gigType(gig, now), reasons: reasonTypes(score.lines), word },
  hindrances: hindrances.map(hindranceType),
});

export const suggestedGigsType = ({ suited, hindered }: Suggestions, now: Date): SuggestedGigsType => ({
  suited: suited.map((one) => suggestedGigType(one, now)),
  hindered: hindered.map((one) => suggestedGigType(one, now)),
});
