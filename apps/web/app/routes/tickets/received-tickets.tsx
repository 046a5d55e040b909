import { moment, type UiLocale } from '@enishi/ui';
import { Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks, useText } from '../../frame.ts';
import type { MyTicketsQuery } from '../../gql/public/graphql.ts';
import { Section } from '../../parts/page.tsx';
import styles from '../events/events.module.css';

/** Tickets that came from others, apart from one's own orders. */
export function ReceivedTickets({ held }: { held: MyTicketsQuery['heldTickets'] }) {
  const t = useTranslations('handOn');
  const tickets = useTranslations('tickets');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  return (
    <Section title={t('receivedTitle')}>
      <ul className={styles.list}>
        {held.map(({ id, title, place, startsAt, state }) => (
          <li key={id}>
            <p className="small quiet figures">
              {moment(startsAt, locale)}
              <span className={styles.tag}>
                {state === 'valid' ? tickets('count', { count: 1 }) : tickets(`states.${state}`)}
              </span>
            </p>
            <Link to={to(`/me/tickets/received/${id}`)} className={styles.title}>
              {text(title)}
            </Link>
            <p className="small quiet">{text(place)}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
