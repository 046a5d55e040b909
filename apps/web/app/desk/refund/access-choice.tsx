import { useTranslations } from 'use-intl';
import { ChoiceCards } from '../parts/choice-cards.tsx';

/** A person decides what happens to the benefits; no answer is chosen beforehand. */
export function AccessChoice({
  chosen,
  problem,
  endsOn,
  ofCompany,
}: {
  chosen?: string;
  problem?: string;
  endsOn: string | null;
  ofCompany: boolean;
}) {
  const t = useTranslations('desk.refund');
  const endNowHint = endsOn ? t('endNowHint', { day: endsOn }) : t('endNowHintNoDay');
  const choices = [
    { value: 'keep_until_period_end', label: t('keep'), hint: t('keepHint') },
    { value: 'end_now', label: t('endNow'), hint: ofCompany ? t('endNowHintCompany') : endNowHint },
    { value: 'go_on', label: t('goOn'), hint: t('goOnHint') },
  ];
  return (
    <ChoiceCards name="access" label={t('access')} choices={choices} chosen={chosen} problem={problem} />
  );
}
