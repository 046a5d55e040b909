import { moment, money, type UiLocale } from '@enishi/ui';
import { Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import type { TicketPurchaseQuery } from '../../gql/public/graphql.ts';
import styles from './pay-ways.module.css';
import { usePurchaseDoor } from './purchase-door.ts';

type Purchase = TicketPurchaseQuery['ticketPurchase'];

/** The ways to pay that the event takes: the one that is chosen, the others as links, and one sentence where one cannot be had. */
export function PayWays({ purchase }: { purchase: Pick<Purchase, 'id' | 'eventId' | 'means' | 'ways'> }) {
  const t = useTranslations('ticketPay');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const { page } = usePurchaseDoor(purchase);
  const { means, ways } = purchase;
  const limitOf = (limit: Purchase['ways'][number]['limit']) => (limit == null ? '' : money(limit, locale));
  return (
    <section aria-labelledby="pay-ways">
      <h2 id="pay-ways" className={styles.title}>
        {t('how')}
      </h2>
      <ul className={styles.ways}>
        {ways.map(({ means: way, until, hindrance, limit }) => {
          const name = t(`ways.${way}`, { until: until ? moment(until, locale) : '' });
          if (hindrance)
            return (
              <li key={way} className={styles.hindered}>
                {way === 'bank_transfer'
                  ? t('transferTooLate')
                  : t(`hindered.${hindrance}`, { limit: limitOf(limit) })}
              </li>
            );
          return way === means ? (
            <li key={way} className={styles.chosen} aria-current="true">
              {name} <strong>{t('chosen')}</strong>
            </li>
          ) : (
            <li key={way}>
              <Link to={to(`${page}?means=${way}`)} replace preventScrollReset>
                {name}
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** How what goes back was paid; what is paid at the entrance never does. */
export const paidMeans = (means: Purchase['means']): Exclude<Purchase['means'], 'door'> =>
  means === 'door' ? 'card' : means;
