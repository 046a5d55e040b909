import { Field, ID, InputType } from '@nestjs/graphql';
import { graphqlEnum } from '@enishi/platform';
import type { SeatAct } from '../../../actions/company/change-seat.ts';

export const SeatActEnum = graphqlEnum<'resend' | 'revoke' | 'take_away'>(
  ['resend', 'revoke', 'take_away'],
  'SeatAct',
  'The invitation anew; the invitation back; the seat taken away.',
);

@InputType('SeatChange', { description: 'What is done with one seat.' })
export class SeatChangeInput {
  @Field(() => ID) seatId: string;
  @Field(() => SeatActEnum) act: SeatAct['act'];
  @Field(() => String, { nullable: true, description: 'Address of whoever is invited instead.' })
  successor?: string | null;
}

export const seatActOf = ({ seatId, act, successor }: SeatChangeInput) => ({
  ...{ seatId, act, successor: successor ?? '' },
});
