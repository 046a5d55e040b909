import { moment, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';

/** Whether somebody experienced comes along, or by when one has to be found. */
export function CompanionWords({ by, here }: { by: string; here: boolean }) {
  const t = useTranslations('gigTeam');
  const locale = useLocale() as UiLocale;
  return <>{here ? t('companionHere') : t('companionAwaited', { until: moment(by, locale) })}</>;
}
