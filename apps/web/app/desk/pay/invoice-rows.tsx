import { money, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import type { PayTrayQuery } from '../../gql/desk/graphql.ts';
import styles from '../talent/talent.module.css';

/** What companies are charged for, each month by one press. */
export function InvoiceRows({ waiting }: { waiting: PayTrayQuery['workToInvoice'] }) {
  const t = useTranslations('desk.pay');
  const locale = useLocale() as UiLocale;
  if (waiting.length === 0) return <p className="quiet">{t('invoiceNone')}</p>;
  return (
    <ul className={styles.crew}>
      {waiting.map(({ companyId, company, month, count, total, over }) => (
        <li key={`${companyId} ${month}`}>
          <p className={styles.head}>
            <strong>{company}</strong>
          </p>
          <p className="small figures">{t('invoiceLine', { month, count, total: money(total, locale) })}</p>
          {over ? (
            <Form method="post" preventScrollReset>
              <input type="hidden" name="companyId" value={companyId} />
              <input type="hidden" name="month" value={month} />
              <SubmitButton
                quiet
                mih={48}
                name="act"
                value="invoice"
                aria-label={t('invoiceOf', { company, month })}
              >
                {t('invoice')}
              </SubmitButton>
            </Form>
          ) : (
            <p className="small quiet">{t('invoiceRunning')}</p>
          )}
        </li>
      ))}
    </ul>
  );
}
