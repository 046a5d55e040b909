import { money, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import type { CompanyQuery } from '../../gql/public/graphql.ts';
import styles from './company.module.css';

type Invoice = CompanyQuery['companyInvoices'][number];

/** Where an invoice is paid: the account that Stripe gives the company, field by field as a bank asks for it, or the community's own. */
export function PlaceToPay({ invoice: { id, account, payTo, left } }: { invoice: Invoice }) {
  const t = useTranslations('company');
  const locale = useLocale() as UiLocale;
  if (!account) return <p className="small quiet">{`${t('placeToPay')}: ${payTo}`}</p>;
  const rows = [
    ['bank', t('withCode', { name: account.bankName, code: account.bankCode })],
    ['branch', t('withCode', { name: account.branchName, code: account.branchCode })],
    ['number', `${t(`accountKinds.${account.kind}`)} ${account.number}`],
    ['holder', account.holder],
    ['amount', money(left, locale)],
  ] as const;
  return (
    <section className={styles.place} aria-labelledby={`pay-${id}`}>
      <h3 id={`pay-${id}`}>{t('placeToPay')}</h3>
      <dl>
        {rows.map(([field, value]) => (
          <div key={field}>
            <dt>{t(`accountFields.${field}`)}</dt>
            <dd className="figures" lang={field === 'amount' ? undefined : 'ja'}>
              {value}
            </dd>
          </div>
        ))}
      </dl>
      <p className="small quiet">{t('ownAccount')}</p>
    </section>
  );
}
