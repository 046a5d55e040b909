import { Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { moment, money, type UiLocale } from '@enishi/ui';
import { useText } from '../../frame.ts';
import panels from '../parts/panel.module.css';
import type { Timeline } from './member.type.ts';
import styles from './member.module.css';

/** Payments, plans, consents and acts of the secretariat in one line of time, newest first. */
export function TimelineList({ timeline, older }: { timeline: Timeline; older: boolean }) {
  const t = useTranslations('desk.member');
  const locale = useLocale() as UiLocale;
  const text = useText();
  return (
    <section className={panels.panel} aria-labelledby="timeline">
      <h2 id="timeline">{t('timeline')}</h2>
      {timeline.items.length === 0 ? <p className="quiet">{t('noTimeline')}</p> : null}
      <ol className={styles.timeline}>
        {timeline.items.map((entry) => (
          <li key={entry.id}>
            <time dateTime={entry.at} className="figures">
              {moment(entry.at, locale)}
            </time>
            <span>
              {text(entry.title)}
              {entry.amount !== null && entry.amount !== undefined ? (
                <strong className="figures">{` ${money(entry.amount, locale)}`}</strong>
              ) : null}
              {entry.actor ? <span className={styles.actor}>{t('by', { actor: entry.actor })}</span> : null}
            </span>
          </li>
        ))}
      </ol>
      <p className={styles.pager}>
        {older ? (
          <Link to="." preventScrollReset>
            {t('newestEntries')}
          </Link>
        ) : null}
        {timeline.hasNext && timeline.endCursor ? (
          <Link to={`?before=${encodeURIComponent(timeline.endCursor)}`} preventScrollReset>
            {t('olderEntries')}
          </Link>
        ) : null}
      </p>
    </section>
  );
}
