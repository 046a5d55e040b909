import { tokyoDateOf } from '@enishi/kernel';
import { clockSpan, nearDay, type UiLocale } from '@enishi/ui';
import { Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks, useText } from '../../frame.ts';
import type { MyTicketsQuery } from '../../gql/public/graphql.ts';
import { MapLink } from '../../parts/map-link.tsx';
import { Section } from '../../parts/page.tsx';
import styles from './my-route.module.css';

type Stop = MyTicketsQuery['myRoute'][number];

/** The visits at sites that one has tickets for, day by day in their order, with the way to each. */
export function MyRoute({ stops }: { stops: Stop[] }) {
  const t = useTranslations('sites');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const to = useLinks();
  const dayOf = ({ startsAt }: Stop): string => tokyoDateOf(new Date(startsAt));
  if (stops.length === 0) return null;
  return (
    <Section title={t('routeTitle')} lead={t('routeLead')}>
      {[...new Set(stops.map(dayOf))].map((day) => (
        <div key={day}>
          <h3 className="figures">{nearDay(day, locale)}</h3>
          <ol className={styles.stops}>
            {stops
              .filter((stop) => dayOf(stop) === day)
              .map(({ id, title, site, address, startsAt, endsAt, tickets, purchaseId }) => (
                <li key={id}>
                  <span className={`figures ${styles.time}`}>{clockSpan(startsAt, endsAt)}</span>
                  <div>
                    {purchaseId ? (
                      <Link to={to(`/me/tickets/${purchaseId}`)} className={styles.site}>
                        {text(site)}
                      </Link>
                    ) : (
                      <strong>{text(site)}</strong>
                    )}{' '}
                    <span className="small quiet figures">{t('routeTickets', { count: tickets })}</span>
                    <p className="small">
                      {text(address)} <MapLink address={address} />
                    </p>
                    <p className="small quiet">{text(title)}</p>
                  </div>
                </li>
              ))}
          </ol>
        </div>
      ))}
    </Section>
  );
}
