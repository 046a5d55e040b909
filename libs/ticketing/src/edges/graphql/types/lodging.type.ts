import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { LodgingRoomEntity } from '../../../store/lodging-room.entity.ts';

@ObjectType('LodgingRoom', { description: 'A room in which those who travel sleep.' })
export class LodgingRoomType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => Int, { description: 'How many sleep in it.' }) beds: number;
  @Field(() => String, { nullable: true, description: 'For whom it is, in the words of the desk.' })
  note: string | null;
}

@InputType('LodgingRoomInput')
export class LodgingRoomInput {
  @Field(() => String) name: string;
  @Field(() => Int) beds: number;
  @Field(() => String, { nullable: true }) note?: string | null;
}

@InputType('LodgingRoomsInput', { description: 'Rooms that are alike but for their names.' })
export class LodgingRoomsInput {
  @Field(() => [String]) names: string[];
  @Field(() => Int) beds: number;
  @Field(() => String, { nullable: true }) note?: string | null;
}

/** A ticket's new room, or none. */
@ArgsType()
export class LodgingArgs {
  @Field(() => ID) ticketId: string;
  @Field(() => ID, { nullable: true, description: 'Null: no room any more.' }) roomId?: string | null;
}

export const lodgingRoomType = ({ id, name, beds, note }: LodgingRoomEntity): LodgingRoomType => ({
  ...{ id, name, beds, note },
});
