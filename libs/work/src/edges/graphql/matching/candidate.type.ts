import { graphqlEnum, InstantScalar } from '@enishi/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Candidate, Candidates } from '../../../actions/matching/list-candidates.ts';
import { placingReasons } from '../../../domain/matching/coordinator-word.ts';
import type { PlacingReason } from '../../../domain/matching/coordinator-word.ts';
import { waveSize } from '../../../domain/matching/waves.ts';
import { GigType, gigType } from '../types/gig.type.ts';
import { GigHindranceType, hindranceType, MatchReasonType, reasonTypes } from './match.type.ts';

export const PlacingReasonEnum = graphqlEnum<PlacingReason>(
  [...placingReasons],
  'GigPlacingReason',
  'Why the desk puts somebody before others.',
);

@ObjectType('GigCandidate', { description: 'Somebody whom the desk may ask, without a name.' })
export class GigCandidateType {
  @Field(() => ID, { description: 'Of the record, which is opened for the name.' }) recordId: string;
  @Field(() => Int, { description: 'Where the program has them.' }) rank: number;
  @Field(() => Int, { description: 'In hundredths of what there could be.' }) score: number;
  @Field(() => [MatchReasonType]) reasons: MatchReasonType[];
  @Field(() => [GigHindranceType], { description: 'That they get no mails.' }) hindrances: GigHindranceType[];
  @Field(() => String, { nullable: true }) word: string | null;
  @Field(() => Boolean, { description: 'The desk put them first.' }) placed: boolean;
  @Field(() => Int, { description: 'Gigs that were accepted.' }) accepted: number;
  @Field(() => InstantScalar, { nullable: true }) mailedAt: Date | null;
}

@ObjectType('GigWave')
export class GigWaveType {
  @Field(() => Int) number: number;
  @Field(() => InstantScalar) dueAt: Date;
  @Field(() => InstantScalar, { nullable: true }) sentAt: Date | null;
  @Field(() => Int) told: number;
}

@ObjectType('GigCandidates')
export class GigCandidatesType {
  @Field(() => GigType) gig: GigType;
  @Field(() => [GigCandidateType], { description: 'Twenty at most, who is put first first.' })
  candidates: GigCandidateType[];
  @Field(() => Int, { description: 'How many could be asked.' }) found: number;
  @Field(() => [GigWaveType]) waves: GigWaveType[];
  @Field(() => Boolean, { description: 'People can be told without waiting.' }) tellable: boolean;
}

const candidateType = ({ recordId, rank, score, hindrances, ...of }: Candidate): GigCandidateType => ({
  ...{ recordId, rank, score: Math.round(score.score / 100), reasons: reasonTypes(score.lines) },
  ...{ hindrances: hindrances.map(hindranceType), word: of.word, placed: of.placed },
  ...{ accepted: of.accepted, mailedAt: of.mailedAt },
});

export function candidatesType({ gig, candidates, found, waves }: Candidates, now: Date): GigCandidatesType {
  const shown = gigType(gig, now);
  const last = waves.at(-1);
  const more = last?.sentAt === null || waveSize((last?.number ?? 0) + 1) !== null;
  return {
    ...{ gig: shown, candidates: candidates.map(candidateType), found },
    waves: waves.map(({ number, dueAt, sentAt, told }) => ({ number, dueAt, sentAt, told })),
    tellable: shown.phase === 'open' && more,
  };
}
