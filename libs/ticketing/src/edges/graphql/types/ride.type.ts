import { graphqlEnum, InstantScalar, TextType } from '@enishi/platform';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Ride } from '../../../actions/tours/read-ride.ts';
import { blockReasons, seatsOf } from '../../../domain/bus.ts';
import type { BlockReason } from '../../../domain/bus.ts';
import { inBoth } from '../../../domain/in-both.ts';
import type { BusEntity } from '../../../store/bus.entity.ts';
import type { RideTicket } from '../../../store/ride.store.ts';
import { LodgingRoomType, lodgingRoomType } from './lodging.type.ts';

export const BlockReasonEnum = graphqlEnum<BlockReason>(
  [...blockReasons],
  'BlockReason',
  'Why nobody who ordered may sit there: the driver’s or the guide’s place, or kept free.',
);

@ObjectType('BusSeat')
export class BusSeatType {
  @Field(() => String, { description: 'Row and letter, seen from the front: 3B.' }) label: string;
  @Field(() => Int, { description: 'From 0.' }) row: number;
  @Field(() => Int, { description: 'From 0, from the left.' }) column: number;
  @Field(() => Boolean, { nullable: true, description: 'Left of the aisle; null in a last row without one.' })
  left: boolean | null;
  @Field(() => BlockReasonEnum, { nullable: true }) blocked: BlockReason | null;
  @Field(() => ID, { nullable: true, description: 'Who sits there.' }) ticketId: string | null;
}

@ObjectType('Bus')
export class BusType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => Int) rows: number;
  @Field(() => Int) left: number;
  @Field(() => Int) right: number;
  @Field(() => Int, { description: 'Seats of the last row; 0: it is as the others.' }) back: number;
  @Field(() => [BusSeatType]) seats: BusSeatType[];
}

@InputType('BusInput')
export class BusInput {
  @Field(() => String) name: string;
  @Field(() => Int) rows: number;
  @Field(() => Int) left: number;
  @Field(() => Int) right: number;
  @Field(() => Int) back: number;
}

@ObjectType('RideTraveller', { description: 'Somebody who travels on a date.' })
export class RideTravellerType {
  @Field(() => ID) ticketId: string;
  @Field(() => ID, { description: 'Those of one order travel together.' }) orderId: string;
  @Field(() => String, { nullable: true }) name: string | null;
  @Field(() => String, { nullable: true }) kana: string | null;
  @Field(() => TextType) typeName: { ja: string; en: string };
  @Field(() => ID, { nullable: true }) busId: string | null;
  @Field(() => String, { nullable: true }) seat: string | null;
  @Field(() => ID, { nullable: true, description: 'Where they sleep.' }) roomId: string | null;
}

@ObjectType('Ride', { description: 'A date with its buses, its rooms and those who travel.' })
export class RideType {
  @Field(() => ID) occurrenceId: string;
  @Field(() => InstantScalar, { nullable: true, description: 'Since when those who travel see their seats.' })
  seatsShownAt: Date | null;
  @Field(() => InstantScalar, { nullable: true, description: 'Since when they see their rooms.' })
  roomsShownAt: Date | null;
  @Field(() => [BusType]) buses: BusType[];
  @Field(() => [LodgingRoomType]) rooms: LodgingRoomType[];
  @Field(() => [RideTravellerType], { description: 'In the order in which tickets were given out.' })
  travellers: RideTravellerType[];
}

@ObjectType('SeatedCount')
export class SeatedCountType {
  @Field(() => Int) placed: number;
  @Field(() => Int, { description: 'For whom there was no seat, or no room without strangers.' })
  left: number;
}

/** A ticket's new seat, or none. */
@ArgsType()
export class SeatingArgs {
  @Field(() => ID) ticketId: string;
  @Field(() => ID, { nullable: true, description: 'Null: no seat any more.' }) busId?: string | null;
  @Field(() => String, { nullable: true }) seat?: string | null;
  @Field(() => ID, { nullable: true, description: 'Who sat there on the screen; null: nobody.' })
  expected?: string | null;
}

export const rideType = ({ date, buses, rooms, tickets, seatsShownAt, roomsShownAt }: Ride): RideType => ({
  ...{ roomsShownAt, rooms: rooms.map(lodgingRoomType) },
  ...{ occurrenceId: date.id, seatsShownAt, buses: buses.map((bus) => busType(bus, tickets)) },
  travellers: tickets.map(({ ticketId, orderId, name, kana, typeJa, typeEn, busId, seat, roomId }) => ({
    ...{ ticketId, orderId, name, kana, typeName: inBoth(typeJa, typeEn), busId, seat, roomId },
  })),
});

function busType(bus: BusEntity, tickets: readonly RideTicket[]): BusType {
  const { id, name, rows, left, right, back, blocked } = bus;
  const sitting = new Map(
    tickets.filter(({ busId }) => busId === id).map(({ seat, ticketId }) => [seat, ticketId]),
  );
  return {
    ...{ id, name, rows, left, right, back },
    seats: seatsOf(bus).map((seat) => ({
      ...{ ...seat, ticketId: sitting.get(seat.label) ?? null },
      blocked: blocked.find((one) => one.seat === seat.label)?.why ?? null,
    })),
  };
}
