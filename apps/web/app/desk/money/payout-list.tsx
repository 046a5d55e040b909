import { money, shortDay, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import type { PayoutsQuery } from '../../gql/desk/graphql.ts';
import panels from '../parts/panel.module.css';
import styles from './payout-list.module.css';

type Overview = PayoutsQuery['payouts'];

/** About a quarter of a year of weekly payouts. */
const shown = 12;

/** What came from Stripe to the bank, to be held beside the bank statement, and what is still there. */
export function PayoutList({ payouts: { items, atStripe, underWay } }: { payouts: Overview }) {
  const t = useTranslations('desk.money.payouts');
  const locale = useLocale() as UiLocale;
  return (
    <section className={styles.section} id="payouts" aria-labelledby="payouts-title">
      <h2 id="payouts-title">{t('title')}</h2>
      <p className="quiet">{t('lead')}</p>
      <dl className={styles.sums}>
        <div>
          <dt>{t('atStripe')}</dt>
          <dd className="figures">{money(atStripe, locale)}</dd>
        </div>
        <div>
          <dt>{t('underWay')}</dt>
          <dd className="figures">{money(underWay, locale)}</dd>
        </div>
      </dl>
      {items.length === 0 ? (
        <p className="quiet">{t('none')}</p>
      ) : (
        <>
          <PayoutTable items={items.slice(0, shown)} />
          {items.length > shown ? (
            <details className={styles.older}>
              <summary>{t('older', { count: items.length - shown })}</summary>
              <PayoutTable items={items.slice(shown)} />
            </details>
          ) : null}
        </>
      )}
    </section>
  );
}

function PayoutTable({ items }: { items: Overview['items'] }) {
  const t = useTranslations('desk.money.payouts');
  const locale = useLocale() as UiLocale;
  return (
    <table className={`${panels.table} ${styles.table}`} aria-labelledby="payouts-title">
      <thead>
        <tr>
          {(['arrives', 'amount', 'made', 'state'] as const).map((column) => (
            <th key={column} scope="col">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((payout) => (
          <tr key={payout.id}>
            <th scope="row">{shortDay(payout.arrivesOn, locale)}</th>
            <td className="figures">
              {money(payout.amount, locale)}
              {payout.whole === payout.amount ? null : (
                <span className={styles.under}>{t('ofWhole', { sum: money(payout.whole, locale) })}</span>
              )}
            </td>
            <td className="figures">{payout.movements}</td>
            <td>{t(`states.${payout.state}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
