import { count, moment, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import type { EventMessagesQuery } from '../../gql/desk/graphql.ts';
import { useDateLabel } from '../../parts/date-label.ts';
import panels from '../parts/panel.module.css';
import styles from './messages.module.css';

type Event = EventMessagesQuery['eventMessages'];

/** What was sent before: when, by whom, to whom, and how far it is. */
export function SentMessages({ dates, kinds, messages }: Pick<Event, 'dates' | 'kinds' | 'messages'>) {
  const t = useTranslations('desk.eventMessages');
  const locale = useLocale() as UiLocale;
  const labelOf = useDateLabel();
  if (messages.length === 0) return null;
  const segmentOf = ({ state, occurrenceIds, typeIds }: Event['messages'][number]): string => {
    const chosen = dates.filter(({ id }) => occurrenceIds.includes(id));
    const named = kinds.filter(({ id }) => typeIds.includes(id));
    return [t(`states.${state}`), ...chosen.map(labelOf), ...named.map(({ name }) => name[locale])].join(
      ' · ',
    );
  };
  return (
    <section aria-labelledby="sent-messages">
      <h2 id="sent-messages">{t('history')}</h2>
      <ul className={styles.sent}>
        {messages.map((message) => {
          const { id, subjectJa, bodyJa, sentAt, sender, people, waiting, undelivered, skipped } = message;
          return (
            <li key={id} className={panels.panel}>
              <p>
                <strong>{subjectJa}</strong>
              </p>
              <p className="small quiet figures">
                {moment(sentAt, locale)} · {sender ?? t('senderGone')}
              </p>
              <p className="small">{segmentOf(message)}</p>
              <p className="small figures">
                {t('sentTo', { n: count(people - waiting - undelivered - skipped), people: count(people) })}
                {waiting > 0 ? ` · ${t('waiting', { n: count(waiting) })}` : null}
                {undelivered > 0 ? ` · ${t('undelivered', { n: count(undelivered) })}` : null}
                {skipped > 0 ? ` · ${t('skipped', { n: count(skipped) })}` : null}
              </p>
              <details>
                <summary>{t('read')}</summary>
                <p className={styles.text}>{bodyJa}</p>
              </details>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
