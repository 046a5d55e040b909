import { InstantScalar, TextType } from '@enishi/platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { WaitingState } from '../../../domain/waiting-entry.ts';
import type { SeenWaiting } from '../../../store/waiting.store.ts';
import { WaitingLineType, WaitingStateEnum, waitingEntryType } from './waiting.type.ts';

@ObjectType('OfferedPlaces', { description: 'Places that were offered to somebody who waited.' })
export class OfferedPlacesType {
  @Field(() => ID) eventId: string;
  @Field(() => TextType) title: { ja: string; en: string };
  @Field(() => WaitingStateEnum) state: WaitingState;
  @Field(() => [WaitingLineType]) lines: WaitingLineType[];
  @Field(() => InstantScalar, { nullable: true, description: 'The date whose places are offered.' })
  offeredFor: Date | null;
  @Field(() => InstantScalar, { nullable: true, description: 'Until when they are kept.' })
  offeredUntil: Date | null;
}

export function offeredPlacesType(entry: SeenWaiting): OfferedPlacesType {
  const { eventId, title, state, lines, offeredFor, offeredUntil } = waitingEntryType(entry);
  return { eventId, title, state, lines, offeredFor, offeredUntil };
}
