import { moment, money, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import type { AwaitedTransferShownFragment } from '../../gql/desk/graphql.ts';
import styles from './counter.module.css';

/** Where to, under which name, how much and until when a booking is paid by transfer: to be read out on the phone. */
export function AwaitedTransfer({ transfer }: { transfer: AwaitedTransferShownFragment }) {
  const t = useTranslations('desk.eventCounter.transfer');
  const locale = useLocale() as UiLocale;
  const { amount, received, bankAccount, payer, payUntil } = transfer;
  return (
    <dl className={styles.transfer}>
      <div>
        <dt>{t('sum')}</dt>
        <dd className="figures">
          {money(amount - received, locale)}
          {received > 0 ? ` ${t('received', { received: money(received, locale) })}` : ''}
        </dd>
      </div>
      <div>
        <dt>{t('account')}</dt>
        <dd>{bankAccount}</dd>
      </div>
      <div>
        <dt>{t('payer')}</dt>
        <dd className="figures">{payer}</dd>
      </div>
      <div>
        <dt>{t('until')}</dt>
        <dd className="figures">{moment(payUntil, locale)}</dd>
      </div>
    </dl>
  );
}
