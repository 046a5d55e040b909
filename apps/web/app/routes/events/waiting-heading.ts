import type { useTranslations } from 'use-intl';
import type { WaitingState } from '../../gql/public/graphql.ts';

/** What an entry of a waiting list or a lottery is, in one line. */
export function waitingHeading(
  { state, place }: { state: WaitingState; place?: number | null },
  t: ReturnType<typeof useTranslations<'waiting'>>,
): string {
  if (state === 'applied') return t('appliedTitle');
  if (state === 'waiting') return t('placeTitle', { place: place ?? 0 });
  return t(state === 'offered' ? 'offeredTitle' : 'endedTitle');
}
