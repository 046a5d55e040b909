import { moment, money, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { textOf } from '../forms/read-form.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { useText } from '../frame.ts';
import { DeskApi } from './desk-api.ts';
import { BuyerName } from './events/buyer-name.tsx';
import styles from './events/events.module.css';
import { DoorAnswer } from './events/door-answer.tsx';
import { AdmitTicketDocument, AttendeesDocument, UndoAdmissionDocument } from './events/questions.ts';
import acts from './outreach/outreach.module.css';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import { useRights } from './rights.ts';

const perPage = 50;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const eventId = params.id ?? '';
  const after = new URL(request.url).searchParams.get('after');
  const { attendees } = await api.load(AttendeesDocument, { eventId, first: perPage, after });
  return api.answer({ eventId, attendees });
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
  const { eventId, attendees } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const rights = useRights();
  const t = useTranslations('desk.events');
  const locale = useLocale() as UiLocale;
  const text = useText();
  return (
    <div className={styles.page}>
      <BackLink to={`/desk/events/${eventId}`}>{t('backToEvent')}</BackLink>
      <DeskTitle title={t('attendees')} />
      {answer && 'refusal' in answer ? (
        <p className={`${panels.notice} ${panels.bad}`} role="alert">
          {answer.refusal}
        </p>
      ) : null}
      {answer && 'admission' in answer ? <DoorAnswer admission={answer.admission} /> : null}
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
                <th scope="col">{t('door')}</th>
              </tr>
            </thead>
            <tbody>
              {attendees.items.map(
                ({
                  ticketId,
                  memberId,
                  name,
                  number,
                  startsAt,
                  typeName,
                  price,
                  orderedAt,
                  state,
                  checkedInAt,
                }) => (
                  <tr key={ticketId}>
                    <th scope="row">
                      <BuyerName memberId={memberId} name={name} number={number} />
                    </th>
                    <td>
                      {text(typeName)}
                      <span className={`small quiet figures ${styles.below}`}>
                        {moment(startsAt, locale)}
                      </span>
                    </td>
                    <td className={panels.figure}>{money(price, locale)}</td>
                    <td className="figures">{moment(orderedAt, locale)}</td>
                    <td>
                      {state === 'cancelled' ? t('ticketStates.cancelled') : null}
                      {checkedInAt ? (
                        <span className="figures">{t('since', { at: moment(checkedInAt, locale) })}</span>
                      ) : null}
                      {rights.serves && state !== 'cancelled' ? (
                        <Form method="post">
                          <input type="hidden" name="ticketId" value={ticketId} />
                          <SubmitButton
                            quiet
                            name="act"
                            value={`${state === 'valid' ? 'admit' : 'undo'}-${ticketId}`}
                            mih={44}
                          >
                            {state === 'valid' ? t('admit') : t('undo')}
                          </SubmitButton>
                        </Form>
                      ) : null}
                    </td>
                  </tr>
                ),
              )}
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
