import { occasion, type UiLocale } from '@enishi/ui';
import { Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks, useText } from '../../frame.ts';
import type { CompanyPageQuery, HostedShownFragment } from '../../gql/public/graphql.ts';
import { Section } from '../../parts/page.tsx';
import styles from './companies.module.css';

/** Events that name a company: those to come, then those over below a fold. Nothing where there are none. */
export function HostedEvents({ hosted: { coming, over } }: { hosted: CompanyPageQuery['hostedEvents'] }) {
  const t = useTranslations('hosting');
  if (coming.length + over.length === 0) return null;
  return (
    <Section title={t('hosted')}>
      {coming.length > 0 ? <HostedList events={coming} /> : <p className="quiet">{t('noneToCome')}</p>}
      {over.length > 0 ? (
        <details className={styles.fold}>
          <summary>{t('over', { count: over.length })}</summary>
          <HostedList events={over} />
        </details>
      ) : null}
    </Section>
  );
}

function HostedList({ events }: { events: HostedShownFragment[] }) {
  const t = useTranslations('hosting');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const to = useLinks();
  return (
    <ul className={styles.hosted}>
      {events.map(({ eventId, title, place, startsAt, endsAt, roles, calledOff }) => (
        <li key={eventId}>
          <p className="small quiet figures">
            {occasion(startsAt, endsAt, locale)}
            {roles.map((role) => (
              <span key={role} className={styles.tag}>
                {t(`roles.${role}`)}
              </span>
            ))}
            {calledOff ? <span className={styles.off}>{t('calledOff')}</span> : null}
          </p>
          <Link to={to(`/events/${eventId}`)}>{text(title)}</Link>
          <p className="small quiet">{text(place)}</p>
        </li>
      ))}
    </ul>
  );
}
