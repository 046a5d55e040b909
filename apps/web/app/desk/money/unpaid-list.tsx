import { money, nearDay, type UiLocale } from '@enishi/ui';
import { Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import type { UnpaidFeesQuery } from '../../gql/desk/graphql.ts';
import { useLinks, useText } from '../../frame.ts';
import panels from '../parts/panel.module.css';
import { UnpaidCauses } from './unpaid-causes.tsx';
import { type UnpaidPlace, unpaidAddress } from './unpaid-place.ts';
import styles from './unpaid-list.module.css';

type Unpaid = UnpaidFeesQuery['unpaidFees'];

/** Fees that could not be charged: the sums, then one line per member, the fewest days left first, and what happens by itself. */
export function UnpaidList({ unpaid, place }: { unpaid: Unpaid; place: UnpaidPlace }) {
  const t = useTranslations('desk.money.unpaid');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const { people, amount, endingSoon } = unpaid.sums;
  if (people === 0) return null;
  return (
    <section className={styles.section} id="unpaid" aria-labelledby="unpaid-title">
      <h2 id="unpaid-title">{t('title')}</h2>
      <dl className={styles.sums}>
        <div>
          <dt>{t('people')}</dt>
          <dd>{t('peopleCount', { count: people })}</dd>
        </div>
        <div>
          <dt>{t('sum')}</dt>
          <dd className="figures">{money(amount, locale)}</dd>
        </div>
        <div>
          <dt>{t('endingSoon')}</dt>
          <dd className={endingSoon > 0 ? styles.pressing : undefined}>
            {t('peopleCount', { count: endingSoon })}
          </dd>
        </div>
      </dl>
      <UnpaidCauses sums={unpaid.sums} chosen={place.cause} />
      <p className="quiet small">{t('lead')}</p>
      <table className={`${panels.table} ${styles.table}`} role="table" aria-labelledby="unpaid-title">
        <thead role="rowgroup">
          <tr role="row">
            {(['member', 'amount', 'day', 'cause', 'next'] as const).map((column) => (
              <th
                key={column}
                scope="col"
                role="columnheader"
                className={column === 'amount' ? panels.figure : undefined}
              >
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
        {place.after ? <Link to={to(unpaidAddress({ ...place, after: null }))}>{t('first')}</Link> : null}
        {unpaid.hasNext && unpaid.endCursor ? (
          <Link to={to(unpaidAddress({ ...place, after: unpaid.endCursor }))}>{t('more')}</Link>
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
  const on = nearDay(row.nextOn, locale);
  const left = row.graceDays - row.day;
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <Link to={to(`/desk/members/${row.memberId}`)}>{row.name}</Link>
        <span className={styles.under}>
          {row.number} · {text(row.planName)}
        </span>
      </th>
      <td role="cell" className={panels.figure}>
        {money(row.amount, locale)}
      </td>
      <td role="cell" className="figures">
        {t('overdue', { days: row.day })}
        <span className={left <= 3 ? `${styles.under} ${styles.pressing}` : styles.under}>
          {t('until', { date: nearDay(row.lastUsableDay, locale), days: left })}
        </span>
      </td>
      <td role="cell">{t(`causes.${row.cause}`)}</td>
      <td role="cell">
        {row.nextStep === 'mail' ? t('nextMail', { date: on }) : t('nextEnd', { date: on })}
      </td>
    </tr>
  );
}
