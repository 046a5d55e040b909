import { graphqlEnum, InstantScalar } from '@enishi/platform';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { TeamAtDesk } from '../../../actions/team/read-teams.ts';
import { teamStates } from '../../../domain/team/team.ts';
import type { TeamState } from '../../../domain/team/team.ts';

export const GigTeamStateEnum = graphqlEnum<TeamState>(
  [...teamStates],
  'GigTeamState',
  'Where a team stands: it gathers, all have the gig, or nobody has.',
);

@ObjectType('GigTeam', { description: 'Friends who take a gig together; names nobody.' })
export class GigTeamType {
  @Field(() => String) code: string;
  @Field(() => ID) gigId: string;
  @Field(() => Int, { description: 'For how many it was begun.' }) size: number;
  @Field(() => Int, { description: 'How many have said yes, or have their place still.' }) said: number;
  @Field(() => Boolean, { description: 'Where one steps back, the others are asked.' }) whole: boolean;
  @Field(() => GigTeamStateEnum) phase: TeamState;
  @Field(() => InstantScalar, { description: 'Until when places are kept.' }) heldUntil: Date;
  @Field(() => Boolean, { description: 'The viewer has said yes.' }) own: boolean;
  @Field(() => Boolean, { description: 'The viewer began it.' }) founder: boolean;
  @Field(() => ID, { nullable: true, description: 'The viewer’s own place by it.' }) placeId: string | null;
  @Field(() => Boolean, { description: 'The viewer is asked whether they still come.' }) asked: boolean;
}

@ArgsType()
export class GatherTeamArgs {
  @Field(() => ID, { description: 'Of the gig.' }) id: string;
  @Field(() => Int) size: number;
  @Field(() => Boolean, { description: 'All or none, also afterwards.' }) whole: boolean;
  @Field(() => Boolean, { description: 'The terms were read.' }) agreed: boolean;
  @Field(() => String, { nullable: true }) agreedTo?: string | null;
}

@ObjectType('GigTeamAtDesk', { description: 'By the numbers of places, beside which the names stand.' })
export class GigTeamAtDeskType {
  @Field(() => String) code: string;
  @Field(() => ID) gigId: string;
  @Field(() => Int) size: number;
  @Field(() => Int) said: number;
  @Field(() => Boolean) whole: boolean;
  @Field(() => GigTeamStateEnum) phase: TeamState;
  @Field(() => InstantScalar) heldUntil: Date;
  @Field(() => [Int], { description: 'Numbers of the places that they have.' }) places: number[];
}

export const teamAtDeskType = ({ code, gigId, size, said, whole, phase, heldUntil, places }: TeamAtDesk) => ({
  ...{ code, gigId, size, said, whole, phase, heldUntil, places },
});
