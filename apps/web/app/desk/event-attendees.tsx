import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useTranslations } from 'use-intl';
import { textOf } from '../forms/read-form.ts';
import { DeskApi } from './desk-api.ts';
import { AttendeeFileLinks } from './events/attendee-file-links.tsx';
import { attendeeFilterIn, attendeeQuery } from './events/attendee-filter.ts';
import { AttendeesDocument } from './events/attendee-questions.ts';
import { AttendeeRow } from './events/attendee-row.tsx';
import { AttendeeSearch } from './events/attendee-search.tsx';
import styles from './events/events.module.css';
import { EmergencyLists } from './events/emergency-lists.tsx';
import { DoorAnswer } from './events/door-answer.tsx';
import { AdmitTicketDocument, UndoAdmissionDocument } from './events/questions.ts';
import acts from './outreach/outreach.module.css';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import { useRights } from './rights.ts';

const perPage = 50;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const eventId = params.id ?? '';
  const { searchParams } = new URL(request.url);
  const filter = attendeeFilterIn(searchParams);
  const after = searchParams.get('after');
  const { event, attendees } = await api.load(AttendeesDocument, {
    ...{ eventId, first: perPage, after, ...filter },
  });
  return api.answer({ eventId, event, attendees, filter });
}

/** Lets somebody in who was found by name, or takes it back. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const { act, ticketId = '' } = await textOf(request);
  if (act?.startsWith('undo')) {
    const undone = await api.send(UndoAdmissionDocument, { ticketId });
    return undone.ok ? api.answer({ undone: true }) : api.answer({ refusal: undone.refusal.message }, 409);
  }
  const outcome = await api.send(AdmitTicketDocument, { eventId: params.id ?? '', ticketId });
  return outcome.ok
    ? api.answer({ admission: outcome.value.admitTicket })
    : api.answer({ refusal: outcome.refusal.message }, 409);
}

/** Who comes, ticket by ticket. That it was looked at is written down. */
export default function DeskEventAttendees() {
  const { eventId, event, attendees, filter } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const rights = useRights();
  const t = useTranslations('desk.events');
  return (
    <div className={styles.page}>
      <BackLink to={`/desk/events/${eventId}`}>{t('backToEvent')}</BackLink>
      <DeskTitle title={t('attendees')} of={event.titleJa} />
      {answer && 'refusal' in answer ? (
        <p className={`${panels.notice} ${panels.bad}`} role="alert">
          {answer.refusal}
        </p>
      ) : null}
      {answer && 'admission' in answer ? <DoorAnswer admission={answer.admission} /> : null}
      <AttendeeSearch event={event} filter={filter} />
      {attendees.items.length === 0 ? (
        <section className={panels.empty}>
          <h2>{t(attendeeQuery(filter) ? 'attendeesNone' : 'attendeesEmpty')}</h2>
        </section>
      ) : (
        <div className={styles.scroll}>
          <table className={panels.table}>
            <thead>
              <tr>
                <th scope="col">{t('attendeeName')}</th>
                <th scope="col">{t('type.nameJa')}</th>
                <th scope="col" className={panels.figure}>
                  {t('type.price')}
                </th>
                <th scope="col">{t('orderedAt')}</th>
                <th scope="col">{t('door')}</th>
              </tr>
            </thead>
            <tbody>
              {attendees.items.map((row) => (
                <AttendeeRow key={row.ticketId} row={row} eventId={eventId} admits={rights.serves} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {attendees.items.length > 0 ? <AttendeeFileLinks eventId={eventId} filter={filter} /> : null}
      {rights.serves && attendees.items.some(({ contactNamed }) => contactNamed !== null) ? (
        <EmergencyLists dates={event.dates} />
      ) : null}
      {attendees.hasNext && attendees.endCursor ? (
        <Link className={acts.more} to={`?${attendeeQuery(filter, { after: attendees.endCursor })}`}>
          {t('next')}
        </Link>
      ) : null}
    </div>
  );
}
