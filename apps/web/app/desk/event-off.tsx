import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { moment, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { textOf } from '../forms/read-form.ts';
import { useWatching } from '../routes/me/watching.ts';
import { DeskApi } from './desk-api.ts';
import { CallOff } from './events/call-off.tsx';
import styles from './events/events.module.css';
import { OffProgress } from './events/off-progress.tsx';
import {
  CallOffEventDocument,
  EventCallingOffDocument,
  RetryTicketOrderDocument,
} from './events/off-questions.ts';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';

const lookAgainMs = 3_000;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const id = params.id ?? '';
  const dateId = new URL(request.url).searchParams.get('date');
  const { eventCallingOff } = await api.load(EventCallingOffDocument, { id, dateId });
  return api.answer({ id, off: eventCallingOff });
}

/** Calls it off, or has an order that did not work tried again. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const { orderId, reasonJa = '', reasonEn = '' } = await textOf(request);
  const id = params.id ?? '';
  const dateId = new URL(request.url).searchParams.get('date');
  const outcome = orderId
    ? await api.send(RetryTicketOrderDocument, { id: orderId })
    : await api.send(CallOffEventDocument, { id, reasonJa, reasonEn: reasonEn.trim() || null, dateId });
  if (outcome.ok) return api.redirect(`/desk/events/${id}/off${dateId ? `?date=${dateId}` : ''}`);
  return api.answer({ refusal: outcome.refusal.message, reasonJa, reasonEn }, 409);
}

/** Calling an event off: what that means before the press, and afterwards how far it is and what needs a person. */
export default function DeskEventOff() {
  const { id, off } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.events');
  const locale = useLocale() as UiLocale;
  const underWay = off.needPerson === 0 && off.refundDone + off.refundWaits < off.refundDue;
  const moving = off.at !== null && (off.waiting > 0 || underWay);
  useWatching(moving ? lookAgainMs : null);
  return (
    <div className={styles.page}>
      <BackLink to={`/desk/events/${id}`}>{t('backToEvent')}</BackLink>
      <DeskTitle title={t(off.startsAt ? 'callOffDateTitle' : 'callOffTitle')} of={off.titleJa} />
      {off.startsAt ? <p className="figures">{moment(off.startsAt, locale)}</p> : null}
      {returned ? (
        <p className={`${panels.notice} ${panels.bad}`} role="alert">
          {returned.refusal}
        </p>
      ) : null}
      {off.at ? <OffProgress off={off} at={off.at} /> : <CallOff off={off} typed={returned} />}
    </div>
  );
}
