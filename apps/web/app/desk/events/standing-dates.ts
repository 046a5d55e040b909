import { useEffect } from 'react';
import { useFetcher } from 'react-router';
import type { CounterDateShownFragment } from '../../gql/desk/graphql.ts';
import type { action } from '../event-counter.tsx';

const lookAgainMs = 5_000;

/** Dates as they were read at an instant of the site's clock. */
export type ReadDates = { dates: readonly CounterDateShownFragment[]; readAt: number };

/** What is left by now, looked at again and again; the bookings are not, since it is written down whenever somebody reads whose they are. */
export function useStandingDates(read: ReadDates): ReadDates['dates'] {
  const { data, state, submit } = useFetcher<typeof action>();
  useEffect(() => {
    if (state !== 'idle') return;
    const next = setTimeout(() => void submit({ act: 'standing' }, { method: 'post' }), lookAgainMs);
    return () => clearTimeout(next);
  }, [state, submit]);
  const again = data && 'standing' in data ? data.standing : null;
  return again && again.readAt > read.readAt ? again.dates : read.dates;
}
