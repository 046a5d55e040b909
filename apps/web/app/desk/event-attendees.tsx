import { moment, money, type UiLocale } from '@enishi/ui';
import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks, useText } from '../frame.ts';
import { DeskApi } from './desk-api.ts';
import styles from './events/events.module.css';
import { AttendeesDocument } from './events/questions.ts';
import acts from './outreach/outreach.module.css';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';

const perPage = 50;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const eventId = params.id ?? '';
  const after = new URL(request.url).searchParams.get('after');
  const { attendees } = await api.load(AttendeesDocument, { eventId, first: perPage, after });
  return api.answer({ eventId, attendees });
}

/** Who comes, ticket by ticket. That it was looked at is written down. */
export default function DeskEventAttendees() {
  const { eventId, attendees } = useLoaderData<typeof loader>();
  const t = useTranslations('desk.events');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  return (
    <div className={styles.page}>
      <BackLink to={`/desk/events/${eventId}`}>{t('backToEvent')}</BackLink>
      <DeskTitle title={t('attendees')} />
      {attendees.items.length === 0 ? (
        <section className={panels.empty}>
          <h2>{t('attendeesEmpty')}</h2>
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
              </tr>
            </thead>
            <tbody>
              {attendees.items.map(({ ticketId, memberId, name, number, typeName, price, orderedAt }) => (
                <tr key={ticketId}>
                  <th scope="row">
                    {memberId ? (
                      <Link to={to(`/desk/members/${memberId}`)}>
                        {name} <span className="small quiet figures">{number}</span>
                      </Link>
                    ) : (
                      t('gone')
                    )}
                  </th>
                  <td>{text(typeName)}</td>
                  <td className={panels.figure}>{money(price, locale)}</td>
                  <td className="figures">{moment(orderedAt, locale)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {attendees.hasNext && attendees.endCursor ? (
        <Link className={acts.more} to={`?after=${encodeURIComponent(attendees.endCursor)}`}>
          {t('next')}
        </Link>
      ) : null}
    </div>
  );
}
