import { addDays } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { HeldSource } from './gift-term.ts';

/** Time that somebody has without paying: a gift, or a plan given by the desk. It passes whether or not they pay for a plan beside it. */
export type GivenTime = {
  readonly kind: 'gift' | 'complimentary';
  readonly planKey: string;
  /** Before today where it runs. */
  readonly from: TokyoDate;
  readonly lastDay: TokyoDate;
};

type Source = Pick<HeldSource, 'kind' | 'planKey' | 'fromDay' | 'untilDay'>;

/**
 * Time that is left of what was given, the soonest end first. A plan that is bought today begins and is charged today, and what was
 * given runs out beside it: whoever orders is told before.
 */
export function givenTime(sources: readonly Source[], today: TokyoDate): GivenTime[] {
  return sources
    .flatMap(({ kind, planKey, fromDay: from, untilDay }): GivenTime[] =>
      (kind === 'gift' || kind === 'complimentary') &&
      untilDay !== null &&
      untilDay > today &&
      from < untilDay
        ? [{ kind, planKey, from, lastDay: addDays(untilDay, -1) }]
        : [],
    )
    .sort((a, b) => (a.lastDay < b.lastDay ? -1 : 1));
}
