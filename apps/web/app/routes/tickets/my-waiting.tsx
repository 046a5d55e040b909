import { moment, type UiLocale } from '@enishi/ui';
import { Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks, useText } from '../../frame.ts';
import type { MyWaitingQuery } from '../../gql/public/graphql.ts';
import { Section } from '../../parts/page.tsx';
import styles from '../events/events.module.css';
import { waitingHeading } from '../events/waiting-heading.ts';

/** Events for which one waits, above one's tickets: the place in line, or until when an offer stands. */
export function MyWaiting({ entries }: { entries: MyWaitingQuery['myWaiting'] }) {
  const t = useTranslations('waiting');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  if (entries.length === 0) return null;
  return (
    <Section title={t('title')}>
      <ul className={styles.list}>
        {entries.map(({ id, title, state, place, offeredUntil }) => (
          <li key={id}>
            <Link to={to(`/me/waiting/${id}`)} className={styles.title}>
              {text(title)}
            </Link>
            <p className="small figures">
              {state === 'offered' && offeredUntil
                ? t('keptUntil', { at: moment(offeredUntil, locale) })
                : waitingHeading({ state, place }, t)}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
