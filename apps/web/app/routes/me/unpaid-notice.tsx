import { day, money, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks, useText } from '../../frame.ts';
import type { MyMembershipQuery } from '../../gql/public/graphql.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Notice } from '../../parts/page.tsx';
import styles from './me.module.css';

type Props = { fee: MyMembershipQuery['myUnpaidFee'] | null; lastUsableDay: string | null };

/** What failed, that no money moved, until when benefits stay, and the one thing to do. */
export function UnpaidNotice({ fee, lastUsableDay }: Props) {
  const t = useTranslations('unpaid');
  const me = useTranslations('me');
  const shop = useTranslations('konbini');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  if (!fee) {
    return lastUsableDay ? (
      <Notice tone="warn" title={me('graceTitle')}>
        {me('graceLead', { date: day(lastUsableDay, locale) })}
      </Notice>
    ) : null;
  }
  return (
    <Notice
      tone="warn"
      title={`${fee.ask === 'renew' ? shop('overTitle') : t('title')} (${money(fee.amount, locale)})`}
    >
      <p>{t('lead', { date: day(fee.lastUsableDay, locale) })}</p>
      <p>{text(fee.todo)}</p>
      <div className={styles.noticeActs}>
        <ButtonLink to={to('/me/unpaid')}>{t('open')}</ButtonLink>
      </div>
    </Notice>
  );
}
