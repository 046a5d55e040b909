import { nearDay, type UiLocale } from '@enishi/ui';
import { tokyoDateOf } from '@enishi/kernel';
import { Form, Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useText } from '../../frame.ts';
import type { CourseAttendanceQuery } from '../../gql/desk/graphql.ts';
import events from '../events/events.module.css';
import panels from '../parts/panel.module.css';
import styles from './courses.module.css';
import type { DeskSession } from './session-form.ts';

type Ticket = CourseAttendanceQuery['courseAttendance']['items'][number];
type Props = {
  date: string;
  sessions: DeskSession[];
  attendance: CourseAttendanceQuery['courseAttendance'];
  now: number;
  /** So many sessions a certificate asks for; null: none is given. */
  asks: number | null;
};

/** Who came to which session: as the doors have read it, and to be put right by hand from the day of a session on. */
export function AttendanceGrid({ date, sessions: all, attendance, now, asks }: Props) {
  const t = useTranslations('desk.eventSessions');
  const locale = useLocale() as UiLocale;
  const sessions = all.filter(({ calledOff }) => !calledOff);
  const { items, endCursor, hasNext } = attendance;
  return (
    <section className={panels.panel} aria-label={t('attendance')}>
      <div className={panels.panelHead}>
        <h2>{t('attendance')}</h2>
      </div>
      {items.length === 0 ? (
        <p className="quiet">{t('nobody')}</p>
      ) : (
        <>
          <p className="small quiet">{t('attendanceLead')}</p>
          <div className={events.scroll} tabIndex={0} role="region" aria-label={t('attendance')}>
            <table className={`${panels.table} ${styles.grid}`}>
              <thead>
                <tr>
                  <th scope="col">{t('name')}</th>
                  {sessions.map(({ id, number, startsAt }) => (
                    <th key={id} scope="col">
                      {t('numbered', { number })}
                      <br />
                      <span className="figures">{nearDay(tokyoDateOf(new Date(startsAt)), locale)}</span>
                    </th>
                  ))}
                  <th scope="col" className={panels.figure}>
                    {t('sum')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {items.map((ticket) => (
                  <Row key={ticket.ticketId} {...{ ticket, sessions, date, now, asks }} />
                ))}
              </tbody>
              <tfoot>
                <tr>
                  <th scope="row">{t('came')}</th>
                  {sessions.map(({ id }) => (
                    <td key={id} className="figures">
                      {items.filter(({ came }) => came.includes(id)).length}
                    </td>
                  ))}
                  <td className={panels.figure}>{t('of', { count: items.length })}</td>
                </tr>
              </tfoot>
            </table>
          </div>
        </>
      )}
      {hasNext ? (
        <p className={events.links}>
          <Link to={`?date=${date}&after=${endCursor}`}>{t('next')}</Link>
        </p>
      ) : null}
    </section>
  );
}

type RowProps = Pick<Props, 'date' | 'sessions' | 'now' | 'asks'> & { ticket: Ticket };

function Row({ ticket, sessions, date, now, asks }: RowProps) {
  const t = useTranslations('desk.eventSessions');
  const text = useText();
  const name = ticket.name ?? t('unknown');
  const today = tokyoDateOf(new Date(now));
  return (
    <tr>
      <th scope="row">
        {name}
        <span className={`small quiet ${events.below}`}>{ticket.company ?? text(ticket.typeName)}</span>
      </th>
      {sessions.map(({ id, number, startsAt }) => {
        const came = ticket.came.includes(id);
        const label = t(came ? 'cameOf' : 'absentOf', { name, number });
        return (
          <td key={id}>
            {tokyoDateOf(new Date(startsAt)) > today ? (
              <span className="quiet" aria-label={t('toCome', { name, number })}>
                ・
              </span>
            ) : (
              <Form method="post" preventScrollReset action={`?date=${date}`}>
                <input type="hidden" name="ticketId" value={ticket.ticketId} />
                <input type="hidden" name="sessionId" value={id} />
                <input type="hidden" name="came" value={came ? 'no' : 'yes'} />
                <button
                  className={styles.mark}
                  data-came={came ? 'yes' : 'no'}
                  name="act"
                  value="mark"
                  aria-label={label}
                  aria-pressed={came}
                >
                  {came ? '○' : '―'}
                </button>
              </Form>
            )}
          </td>
        );
      })}
      <td className={panels.figure}>
        {ticket.came.length}
        {asks !== null && ticket.came.length >= asks ? (
          <span className={panels.tag}>{t('completed')}</span>
        ) : null}
      </td>
    </tr>
  );
}
