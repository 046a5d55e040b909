import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import type { DeskEventQuery } from '../../gql/desk/graphql.ts';
import { useRights } from '../rights.ts';
import styles from './events.module.css';

/**
 * What else there is of an event at the desk: the event itself, how it is booked, and who comes; sessions of a course, seats and beds where it
 * goes somewhere.
 */
export function EventLinks({
  event: { id, titleJa, state, kind, travel, dates },
}: {
  event: DeskEventQuery['event'];
}) {
  const t = useTranslations('desk.events');
  const words = useTranslations('desk');
  const to = useLinks();
  const rights = useRights();
  const link = (page: string, label: string, shown = true): ReactNode =>
    shown ? <Link to={to(`/desk/events/${id}/${page}`)}>{label}</Link> : null;
  const issued = state !== 'draft';
  return (
    <nav className={styles.groups} aria-label={titleJa}>
      <Group label={t('groups.event')}>
        {link('preview', t('preview'))}
        {link('edit', t('edit'), rights.writes)}
        {link('hosts', words('eventHosts.link'))}
        {link('crew', words('eventCrew.link'), rights.serves)}
        {link(
          'sessions',
          words('eventSessions.link'),
          kind === 'course' || dates.some(({ sessions }) => sessions > 0),
        )}
        {link('sites', words('eventSites.link'))}
        {link('travel', t('travel'), rights.writes && state !== 'called_off')}
        {link('online', words('online.link'), rights.serves)}
        {rights.writes ? <Link to={to(`/desk/events/new?like=${id}`)}>{t('copy')}</Link> : null}
        {state === 'published' ? <a href={to(`/events/${id}`)}>{t('view')}</a> : null}
        {link('off', t(state === 'called_off' ? 'off' : 'callOff'), issued && rights.money)}
      </Group>
      <Group label={t('groups.booking')}>
        {link('openings', words('opening.title'))}
        {link('lottery', words('lottery.title'))}
        {link('asking', t('asking'), rights.serves)}
        {link('codes', words('eventCodes.link'))}
        {link('companies', words('eventCompanies.link'))}
        {link('result', words('eventResult.link'), rights.money)}
        {link('survey', words('eventSurvey.link'), rights.serves)}
      </Group>
      {issued ? (
        <Group label={t('groups.people')}>
          {link('counter', words('eventCounter.link'), rights.serves)}
          {link('attendees', t('attendees'), rights.people)}
          {link('messages', words('eventMessages.link'), rights.serves)}
          {link('reflections', words('eventReflections.link'), rights.serves && kind === 'work_trip')}
          {link('waiting', words('waiting.title'), rights.people)}
          {link(
            'rides',
            words('rides.title'),
            rights.serves && (kind === 'tour' || travel?.transport === true),
          )}
          {link('rooms', words('rooms.title'), rights.serves && travel?.lodging === true)}
          {link('door', t('door'), rights.serves)}
          {link('audience', words('eventResult.audience'))}
        </Group>
      ) : null}
    </nav>
  );
}

function Group({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.linkGroup}>
      <span className="small quiet">{label}</span>
      <div className={styles.links}>{children}</div>
    </div>
  );
}
