import { day, money, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Notice } from '../../parts/page.tsx';
import styles from './me.module.css';

type Props = {
  attempt: { amount: number; voucher?: { lastDay: string } | null };
  planName: string;
  /** Where the numbers are shown. */
  at: string;
};

/** That a fee waits to be paid at a store: how much, until when, and that nothing has changed yet. */
export function VoucherNotice({ attempt, planName, at }: Props) {
  const t = useTranslations('konbini');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  if (!attempt.voucher) return null;
  const date = day(attempt.voucher.lastDay, locale);
  return (
    <Notice tone="warn" title={t('meTitle', { price: money(attempt.amount, locale) })}>
      <p>{t('meLead', { plan: planName, date })}</p>
      <div className={styles.noticeActs}>
        <ButtonLink to={to(at)}>{t('meOpen')}</ButtonLink>
      </div>
    </Notice>
  );
}
