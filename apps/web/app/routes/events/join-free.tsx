import { money, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { Notice } from '../../parts/page.tsx';

/** Within a form of chosen tickets: becomes a member for nothing first, and comes back to the same choice. `saves`: yen on all that is chosen; 0: not known yet. */
export function JoinFree({ saves }: { saves: number }) {
  const t = useTranslations('memberPrices');
  const locale = useLocale() as UiLocale;
  return (
    <SubmitButton quiet mih={48} name="act" value="joinFree">
      {saves > 0 ? t('joinFreeAndSave', { price: money(saves, locale) }) : t('joinFree')}
    </SubmitButton>
  );
}

/** That members pay less here and become so for nothing: `most` yen on one ticket. */
export function FreeFrom({ most }: { most: number }) {
  const t = useTranslations('memberPrices');
  const locale = useLocale() as UiLocale;
  return <Notice title={t('freeFrom', { price: money(most, locale) })}>{t('freeFromLead')}</Notice>;
}
