import { moment, type UiLocale } from '@enishi/ui';
import { Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import type { TicketTrayQuery } from '../../gql/desk/graphql.ts';
import panels from '../parts/panel.module.css';

type Props = { checkedAt: string | null; faults: TicketTrayQuery['ticketTray']['faults'] };

/** What the last look at all places, tickets and payments found. */
export function SaleCheck({ checkedAt, faults }: Props) {
  const t = useTranslations('desk.events');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const at = checkedAt ? moment(checkedAt, locale) : '';
  return (
    <section className={panels.panel}>
      <h2>{t('checkTitle')}</h2>
      {checkedAt === null ? (
        <p className="quiet">{t('checkNever')}</p>
      ) : faults.length === 0 ? (
        <p className="figures">{t('checkGood', { at })}</p>
      ) : (
        <>
          <p className={`${panels.notice} ${panels.bad} figures`}>
            {t('checkBad', { at, count: faults.length })}
          </p>
          <ul>
            {faults.map(({ rule, eventId, orderId }) => (
              <li key={`${rule}-${orderId ?? eventId}`}>
                <Link to={to(`/desk/events/${eventId}`)}>{t(`rules.${rule}`)}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
