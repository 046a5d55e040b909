import { money, shortDay, type UiLocale } from '@enishi/ui';
import { Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import type { UnpaidFeesQuery } from '../../gql/desk/graphql.ts';
import { useLinks, useText } from '../../frame.ts';
import panels from '../parts/panel.module.css';
import styles from './unpaid-list.module.css';

type Unpaid = UnpaidFeesQuery['unpaidFees'];

/** Fees that could not be charged: one line per member, the fewest days left first, and what happens next by itself. */
export function UnpaidList({ unpaid, continued }: { unpaid: Unpaid; continued: boolean }) {
  const t = useTranslations('desk.money.unpaid');
  const to = useLinks();
  if (unpaid.total === 0) return null;
  return (
    <section className={styles.section} id="unpaid" aria-labelledby="unpaid-title">
      <h2 id="unpaid-title">{t('title', { total: unpaid.total })}</h2>
      <p className="quiet">{t('lead')}</p>
      <table className={`${panels.table} ${styles.table}`} role="table" aria-labelledby="unpaid-title">
        <thead role="rowgroup">
          <tr role="row">
            {(['member', 'amount', 'day', 'cause', 'next'] as const).map((column) => (
              <th key={column} scope="col" role="columnheader">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {unpaid.items.map((row) => (
            <UnpaidLine key={row.memberId} row={row} />
          ))}
        </tbody>
      </table>
      <p className={styles.pages}>
        {continued ? <Link to={to('/desk/money#unpaid')}>{t('first')}</Link> : null}
        {unpaid.hasNext && unpaid.endCursor ? (
          <Link to={to(`/desk/money?after=${encodeURIComponent(unpaid.endCursor)}#unpaid`)}>{t('more')}</Link>
        ) : null}
      </p>
    </section>
  );
}

function UnpaidLine({ row }: { row: Unpaid['items'][number] }) {
  const t = useTranslations('desk.money.unpaid');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const to = useLinks();
  const on = shortDay(row.nextOn, locale);
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <Link to={to(`/desk/members/${row.memberId}`)}>{row.name}</Link>
        <span className={styles.under}>
          {row.number} · {text(row.planName)}
        </span>
      </th>
      <td role="cell" className="figures">
        {money(row.amount, locale)}
      </td>
      <td role="cell" className="figures">
        {t('dayOf', { day: row.day, days: row.graceDays })}
        <span className={styles.under}>{t('until', { date: shortDay(row.lastUsableDay, locale) })}</span>
      </td>
      <td role="cell">{t(`causes.${row.cause}`)}</td>
      <td role="cell">
        {row.nextStep === 'mail' ? t('nextMail', { date: on }) : t('nextEnd', { date: on })}
      </td>
    </tr>
  );
}
