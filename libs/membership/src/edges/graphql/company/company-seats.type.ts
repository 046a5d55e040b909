import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { TokyoDate } from '@enishi/kernel';
import { tokyoDateOf } from '@enishi/kernel';
import { InstantScalar, TextType, TokyoDateScalar, graphqlEnum } from '@enishi/platform';
import type { CompanySeats } from '../../../actions/company/list-seats.ts';
import { freeSeats, isOver, lastSeatDay } from '../../../domain/company/company-seats.ts';
import type { CompanyStanding } from '../../../domain/company/company-states.ts';
import { CompanyStandingEnum } from './company.type.ts';

/** What is shown of a seat: an invitation that is over is told apart from one that waits. */
const shownStates = ['invited', 'expired', 'claimed', 'waiting'] as const;
type ShownState = (typeof shownStates)[number];

export const SeatStateEnum = graphqlEnum<ShownState>(
  shownStates,
  'SeatState',
  'Asked; asked, but the link is over; has it; waits, since there are fewer seats than people.',
);

@ObjectType('CompanySeat', {
  description: 'A seat with what the person agreed to show; an invitation has no name.',
})
export class CompanySeatType {
  @Field(() => ID) id: string;
  @Field(() => SeatStateEnum) state: ShownState;
  @Field(() => String) email: string;
  @Field(() => String, { description: 'Empty before the seat is taken.' }) name: string;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'Since when they have had it.' })
  since: TokyoDate | null;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'Last day of an invitation.' })
  expiresOn: TokyoDate | null;
}

@ObjectType('SeatDomain', { description: 'A domain whose addresses may take a seat.' })
export class SeatDomainType {
  @Field(() => ID) id: string;
  @Field(() => String) domain: string;
  @Field(() => Boolean) proved: boolean;
  @Field(() => String, { description: 'Where the code went; empty once it is proved.' }) address: string;
  @Field(() => InstantScalar, { nullable: true }) provedAt: Date | null;
}

@ObjectType('CompanySeats')
export class CompanySeatsType {
  @Field(() => CompanyStandingEnum) standing: CompanyStanding;
  @Field(() => Int) capacity: number;
  @Field(() => Int, { description: 'People who have a seat or wait for one.' }) people: number;
  @Field(() => Int) free: number;
  @Field(() => TextType, { nullable: true, description: 'What a seat gives.' }) planName: TextType | null;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'Null while nothing ends the seats.' })
  lastDay: TokyoDate | null;
  @Field(() => Boolean, { description: 'The company has to say who stays.' }) toChoose: boolean;
  @Field(() => [CompanySeatType], { description: 'Who sits, oldest first, then invitations.' })
  seats: CompanySeatType[];
  @Field(() => [SeatDomainType]) domains: SeatDomainType[];
}

export function companySeatsType(list: CompanySeats, now: Date): CompanySeatsType {
  const { standing, capacity, seats, domains, end, seatPlan, toChoose } = list;
  return {
    ...{ standing, capacity, toChoose, free: freeSeats(seats, capacity), lastDay: lastSeatDay(end) },
    people: seats.filter(({ state }) => state !== 'invited').length,
    planName: seatPlan?.name ?? null,
    seats: seats.map((seat) => ({
      ...{ id: seat.id, email: seat.email, name: seat.name },
      state: seat.state === 'invited' && isOver(seat, now) ? 'expired' : (seat.state as ShownState),
      since: seat.claimedAt && tokyoDateOf(seat.claimedAt),
      expiresOn: seat.expiresAt && tokyoDateOf(seat.expiresAt),
    })),
    domains: domains.map(({ id, domain, address, provedAt }) => ({
      ...{ id, domain, address, provedAt, proved: provedAt !== null },
    })),
  };
}
