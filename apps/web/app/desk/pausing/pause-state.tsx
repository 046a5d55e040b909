import { day, money, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import type { PauseInDeskFragment } from '../../gql/desk/graphql.ts';

/** From when to when, and what is charged then, in one sentence. */
export function PauseState({ pause }: { pause: PauseInDeskFragment }) {
  const t = useTranslations('desk.pause');
  const locale = useLocale() as UiLocale;
  const from = day(pause.from, locale);
  if (!pause.chargeOn) return <>{pause.running ? t('runningOpen', { from }) : t('plannedOpen', { from })}</>;
  const words = { from, charge: day(pause.chargeOn, locale), price: money(pause.amount, locale) };
  return <>{pause.running ? t('running', words) : t('planned', words)}</>;
}
