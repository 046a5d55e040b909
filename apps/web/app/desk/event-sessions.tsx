import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { moment, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { type Returned, returnedBy } from '../forms/problem.ts';
import { textOf } from '../forms/read-form.ts';
import { Certificates } from './courses/certificates.tsx';
import { AttendanceGrid } from './courses/attendance-grid.tsx';
import {
  AskForSessionsDocument,
  CallOffSessionDocument,
  CourseAttendanceDocument,
  DeskCourseDocument,
  KeepSessionDocument,
  MarkVisitDocument,
  RemoveSessionDocument,
} from './courses/questions.ts';
import { SessionFields } from './courses/session-fields.tsx';
import { fieldsOfNext, sessionIn } from './courses/session-form.ts';
import { SessionList } from './courses/session-list.tsx';
import { DeskApi } from './desk-api.ts';
import { countIn } from './events/count-in.ts';
import styles from './events/events.module.css';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import { OutcomeNotice } from './parts/outcome-notice.tsx';
import { useRights } from './rights.ts';

const said = ['kept', 'removed', 'calledOff', 'asked'] as const;
const rowsAtOnce = 100;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const eventId = params.id ?? '';
  const { searchParams } = new URL(request.url);
  const { course } = await api.load(DeskCourseDocument, { eventId });
  const date = course.dates.find(({ id }) => id === searchParams.get('date')) ?? course.dates[0] ?? null;
  const after = searchParams.get('after');
  const listed =
    date && !course.draft && date.sessions.length > 0
      ? await api.loadUnless('NOT_ALLOWED', CourseAttendanceDocument, {
          ...{ occurrenceId: date.id, first: rowsAtOnce, after },
        })
      : null;
  return api.answer({
    ...{ eventId, course, date, attendance: listed?.courseAttendance ?? null, now: Date.now() },
    done: said.find((one) => one === searchParams.get('said')) ?? null,
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const values = await textOf(request);
  const { act, id = '', ticketId = '', sessionId = '', came, reasonJa = '', reasonEn } = values;
  const { searchParams } = new URL(request.url);
  const occurrenceId = searchParams.get('date') ?? '';
  const to = (done: string) =>
    api.redirect(`/desk/events/${params.id}/sessions?date=${occurrenceId}${done && `&said=${done}`}`);
  if (act === 'mark') {
    const marked = await api.send(MarkVisitDocument, { ticketId, sessionId, came: came === 'yes' });
    return marked.ok ? to('') : api.answer<Returned>(returnedBy(marked.refusal, {}), 409);
  }
  if (act === 'ask') {
    const asks = values.asks?.trim() ? countIn(values.asks) : null;
    const asked = await api.send(AskForSessionsDocument, { occurrenceId, asks });
    return asked.ok ? to('asked') : api.answer<Returned>(returnedBy(asked.refusal, values), 422);
  }
  if (act === 'remove') {
    const removed = await api.send(RemoveSessionDocument, { id });
    return removed.ok ? to('removed') : api.answer<Returned>(returnedBy(removed.refusal, {}), 409);
  }
  if (act === 'off') {
    const off = await api.send(CallOffSessionDocument, { id, reasonJa, reasonEn: reasonEn || null });
    return off.ok ? to('calledOff') : api.answer<Returned>(returnedBy(off.refusal, values), 422);
  }
  const read = sessionIn(values);
  if ('missing' in read)
    return api.answer<Returned>({ problems: { [read.missing]: { key: 'required' } }, values }, 422);
  const kept = await api.send(KeepSessionDocument, { occurrenceId, id: id || null, session: read.session });
  return kept.ok ? to('kept') : api.answer<Returned>(returnedBy(kept.refusal, values), 422);
}

/** The sessions of a course, and who came to which. Of several dates one is looked at at a time. */
export default function DeskEventSessions() {
  const { eventId, course, date, attendance, now, done } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.eventSessions');
  const events = useTranslations('desk.events');
  const locale = useLocale() as UiLocale;
  const rights = useRights();
  const { draft, dates } = course;
  const sessions = date?.sessions ?? [];
  const ofNew = returned && !returned.values.id && returned.values.act === 'keep' ? returned : undefined;
  return (
    <div className={styles.page}>
      <BackLink to={`/desk/events/${eventId}`}>{events('backToEvent')}</BackLink>
      <DeskTitle title={t('title')} of={course.titleJa} />
      <OutcomeNotice done={done && !returned && t(done)} refusal={returned?.refusal} />
      <p>{t('lead')}</p>
      {dates.length > 1 ? (
        <nav className={styles.links} aria-label={t('dates')}>
          {dates.map(({ id, startsAt }) => (
            <Link key={id} to={`?date=${id}`} aria-current={id === date?.id ? 'page' : undefined}>
              {moment(startsAt, locale)}
            </Link>
          ))}
        </nav>
      ) : null}
      {date ? <SessionList date={date.id} {...{ sessions, draft, now, returned }} /> : null}
      {date && rights.writes ? (
        <details
          key={`${date.id} ${sessions.length}`}
          className={styles.fold}
          open={sessions.length === 0 || ofNew !== undefined}
        >
          <summary>{t('add')}</summary>
          <SessionFields
            {...{ id: null, date: date.id, told: !draft, returned: ofNew }}
            fields={fieldsOfNext(sessions, date.startsAt)}
          />
        </details>
      ) : null}
      {date && attendance ? (
        <AttendanceGrid date={date.id} asks={date.asks} {...{ sessions, attendance, now }} />
      ) : null}
      {date && sessions.length > 0 && rights.serves ? (
        <Certificates
          key={`${date.id} ${date.asks ?? ''}`}
          date={date.id}
          asks={date.asks}
          completed={
            attendance?.items.filter(({ came }) => came.length >= (date.asks ?? Infinity)).length ?? 0
          }
          returned={returned?.values.act === 'ask' ? returned : undefined}
        />
      ) : null}
    </div>
  );
}
