import { occasion, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { useText } from '../../frame.ts';
import type { EventQuery } from '../../gql/public/graphql.ts';
import styles from './events.module.css';

export type Session = EventQuery['event']['dates'][number]['sessions'][number];

/** The sessions of a course, to all of which one ticket admits; those that were called off stay, and say why. */
export function CourseSessions({ sessions, heading }: { sessions: readonly Session[]; heading: string }) {
  const t = useTranslations('events.course');
  const events = useTranslations('events');
  const locale = useLocale() as UiLocale;
  const text = useText();
  if (sessions.length === 0) return null;
  return (
    <section className={styles.course} aria-label={heading}>
      <h2>{heading}</h2>
      <p className="small quiet">{t('lead')}</p>
      <ol>
        {sessions.map(({ id, number, title, place, startsAt, endsAt, calledOff }) => {
          const when = occasion(startsAt, endsAt, locale);
          return (
            <li key={id}>
              <p>
                <strong>{t('numbered', { number })}</strong> {title ? text(title) : null}
              </p>
              <p className="figures">
                {calledOff ? (
                  <>
                    <s>{when}</s> <strong>{t('off')}</strong>
                  </>
                ) : (
                  when
                )}
              </p>
              {calledOff ? (
                <p className="small quiet">{events('calledOffReason', { reason: text(calledOff) })}</p>
              ) : place ? (
                <p className="small quiet">{text(place)}</p>
              ) : null}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
