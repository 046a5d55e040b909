import { Button } from '@mantine/core';
import { day, money, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import type { CompanyQuery } from '../../gql/public/graphql.ts';
import { Section } from '../../parts/page.tsx';
import me from '../me/me.module.css';
import styles from './company.module.css';
import { PlaceToPay } from './place-to-pay.tsx';

type Invoice = CompanyQuery['companyInvoices'][number];

/** What a company was invoiced, with what became of it; nothing where it never was. */
export function CompanyInvoices({ invoices }: { invoices: readonly Invoice[] }) {
  const t = useTranslations('company');
  if (invoices.length === 0) return null;
  return (
    <Section title={t('invoicesTitle')}>
      <ul className={me.list}>
        {invoices.map((invoice) => (
          <InvoiceItem key={invoice.id} invoice={invoice} />
        ))}
      </ul>
    </Section>
  );
}

function InvoiceItem({ invoice }: { invoice: Invoice }) {
  const t = useTranslations('company');
  const locale = useLocale() as UiLocale;
  const { state, overdue, settledOn, creditNoteNumber, creditNoteUrl } = invoice;
  const standing = overdue ? 'overdue' : state;
  return (
    <li>
      <div className={me.row}>
        <div>
          <p className={me.amount}>{money(invoice.amount, locale)}</p>
          <p>
            {t(`invoiceStates.${standing}`)}
            {settledOn ? ` · ${day(settledOn, locale)}` : ''}
          </p>
          {state === 'open' ? <p>{t('dueBy', { date: day(invoice.dueOn, locale) })}</p> : null}
          {state === 'open' && invoice.arrived > 0 ? (
            <p className={styles.rest}>
              {t('restOf', {
                arrived: money(invoice.arrived, locale),
                left: money(invoice.left, locale),
              })}
            </p>
          ) : null}
          <p className="small quiet figures">
            {t('termValue', { from: day(invoice.firstDay, locale), to: day(invoice.lastDay, locale) })}
          </p>
          <p className="small quiet figures">
            {t('invoiceNumber', { number: invoice.number, date: day(invoice.issuedOn, locale) })}
          </p>
        </div>
        <div className={styles.papers}>
          <Button component="a" href={invoice.downloadUrl} variant="default" mih={48}>
            {t('invoicePdf')}
          </Button>
          {creditNoteUrl ? (
            <Button component="a" href={creditNoteUrl} variant="default" mih={48}>
              {t('creditNotePdf', { number: creditNoteNumber ?? '' })}
            </Button>
          ) : null}
        </div>
      </div>
      {state === 'open' ? <PlaceToPay invoice={invoice} /> : null}
    </li>
  );
}
