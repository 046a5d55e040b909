import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { type Returned, returnedBy } from '../forms/problem.ts';
import { textOf } from '../forms/read-form.ts';
import { DeskApi } from './desk-api.ts';
import { CodeEditor } from './events/code-editor.tsx';
import { codeIn } from './events/code-in.ts';
import { CodeTable } from './events/code-table.tsx';
import { EndPromoCodeDocument, EventCodesDocument, MakePromoCodeDocument } from './events/code-questions.ts';
import styles from './events/events.module.css';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import { useRights } from './rights.ts';

const said = ['made', 'ended'] as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const eventId = params.id ?? '';
  const { eventCodes } = await api.load(EventCodesDocument, { eventId });
  const asked = new URL(request.url).searchParams.get('said');
  return api.answer({ eventId, codes: eventCodes, done: said.find((one) => one === asked) ?? null });
}

/** Makes a code, or turns one off. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const eventId = params.id ?? '';
  const values = await textOf(request);
  if (values.id) {
    const ended = await api.send(EndPromoCodeDocument, { id: values.id });
    if (ended.ok) return api.redirect(`/desk/events/${eventId}/codes?said=ended`);
    return api.answer<Returned>({ problems: {}, refusal: ended.refusal.message, values: {} }, 409);
  }
  const read = codeIn(values);
  if ('missing' in read)
    return api.answer<Returned>({ problems: { [read.missing]: { key: 'required' } }, values }, 422);
  const outcome = await api.send(MakePromoCodeDocument, { eventId, promo: read.promo });
  if (outcome.ok) return api.redirect(`/desk/events/${eventId}/codes?said=made`);
  return api.answer<Returned>(returnedBy(outcome.refusal, { positions: '', amount: '', ...values }), 422);
}

/** Codes of an event: how far each is used, the way to turn it off, and a new one. */
export default function DeskEventCodes() {
  const { eventId, codes, done } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.eventCodes');
  const events = useTranslations('desk.events');
  const rights = useRights();
  return (
    <div className={styles.page}>
      <BackLink to={`/desk/events/${eventId}`}>{events('backToEvent')}</BackLink>
      <DeskTitle title={t('title')} of={codes.titleJa} />
      {done && !returned ? (
        <p className={`${panels.notice} ${panels.good}`} role="status">
          {t(done)}
        </p>
      ) : null}
      <p>{t('lead')}</p>
      <CodeTable items={codes.items} />
      {rights.givePlans ? (
        <CodeEditor key={codes.items.length} kinds={codes.kinds} returned={returned} />
      ) : null}
    </div>
  );
}
