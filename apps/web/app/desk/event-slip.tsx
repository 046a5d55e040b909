import { newId, tokyoDateOf } from '@enishi/kernel';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { type Returned, returnedBy } from '../forms/problem.ts';
import { textOf } from '../forms/read-form.ts';
import { DeskApi } from './desk-api.ts';
import styles from './events/events.module.css';
import { EnterEventSlipDocument, EventTitleDocument } from './events/result-questions.ts';
import { SlipEditor } from './funding/slip-editor.tsx';
import { readSlip, slipKindIn } from './funding/slip-form.ts';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const eventId = params.id ?? '';
  const { event } = await api.load(EventTitleDocument, { id: eventId });
  const kind = slipKindIn(new URL(request.url).searchParams.get('kind') ?? 'cost');
  const today = tokyoDateOf(new Date());
  return api.answer({ eventId, title: event.titleJa, kind, id: newId(), today });
}

/** Enters once: the id was made with the page, so a repeated press, reload or retry is the same slip. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const eventId = params.id ?? '';
  const values = await textOf(request);
  const read = readSlip(values);
  if (!read.ok) return api.answer<Returned>({ problems: read.problems, values }, 422);
  const outcome = await api.send(EnterEventSlipDocument, { eventId, slip: read.slip });
  if (outcome.ok) return api.redirect(`/desk/events/${eventId}/result?entered`);
  return api.answer<Returned>(returnedBy(outcome.refusal, values), 422);
}

/** A cost of an event, or public money that was given for it. */
export default function DeskEventSlip() {
  const { eventId, title, kind, id, today } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.eventResult');
  return (
    <div className={styles.page}>
      <BackLink to={`/desk/events/${eventId}/result`}>{t('back')}</BackLink>
      <DeskTitle title={t(`enter.${kind}`)} of={title} />
      <p>{t('forEvent', { title })}</p>
      <SlipEditor key={kind} kind={kind} id={returned?.values.id || id} today={today} returned={returned} />
    </div>
  );
}
