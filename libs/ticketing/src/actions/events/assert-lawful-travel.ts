import { travelHindrance } from '../../domain/travel.ts';
import type { EventEntity } from '../../store/event.entity.ts';
import type { OfferedDate } from '../../store/sale.store.ts';

/** Holds an event against the law on travel agencies before it is on the site. Throws the refusals of `travelHindrance`. */
export function assertLawfulTravel(
  { kind, travel }: Pick<EventEntity, 'kind' | 'travel'>,
  dates: readonly Pick<OfferedDate, 'cancelling' | 'types'>[],
): void {
  // Tickets and policy are those of all dates alike.
  const [date] = dates;
  const hindrance = travelHindrance({
    ...{ isTour: kind === 'tour', travel, cancelling: date?.cancelling ?? [] },
    charged: (date?.types ?? []).some(({ price }) => price > 0),
  });
  if (hindrance) throw hindrance;
}
