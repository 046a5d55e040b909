import { day, money, type UiLocale } from '@enishi/ui';
import { Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import type { ShownPartFragment } from '../../gql/desk/graphql.ts';
import styles from './transfers.module.css';

/** How a transfer is divided: which invoices or orders, how much of each, what is let go and what is left over. */
export function PartList({ parts, over }: { parts: ShownPartFragment[]; over: number }) {
  const t = useTranslations('desk.transfers');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  return (
    <ul className={styles.parts}>
      {parts.map(({ invoice, amount, fee }) => (
        <li key={invoice.id}>
          <span>
            {invoice.documentId ? (
              <Link to={to(`/desk/documents/${invoice.documentId}`)}>{invoice.number}</Link>
            ) : (
              t('orderNumber', { number: invoice.number })
            )}{' '}
            {invoice.debtor}
            <span className="small quiet">
              {t('due', { date: day(invoice.dueOn, locale), open: money(invoice.open, locale) })}
            </span>
          </span>
          <strong className="figures">{money(amount, locale)}</strong>
          {invoice.late ? <span className={styles.fee}>{t('late')}</span> : null}
          {fee > 0 ? <span className={styles.fee}>{t('feeShort', { fee: money(fee, locale) })}</span> : null}
          {fee === 0 && amount < invoice.open ? (
            <span className={styles.fee}>{t('leaves', { left: money(invoice.open - amount, locale) })}</span>
          ) : null}
        </li>
      ))}
      {over > 0 ? (
        <li>
          <span>{t('over')}</span>
          <strong className="figures">{money(over, locale)}</strong>
        </li>
      ) : null}
    </ul>
  );
}
