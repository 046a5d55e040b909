import type { SameKinds } from '../../domain/event-copy.ts';
import type { DateOfEvent } from '../../store/sale.store.ts';

/** An event that is being copied: both with their dates, which kinds of ticket are the same, and how instants move. */
export type EventCopy = {
  readonly from: string;
  readonly to: string;
  readonly before: readonly DateOfEvent[];
  readonly after: readonly DateOfEvent[];
  readonly kinds: SameKinds;
  readonly moved: (instant: Date) => Date;
};
