import { moment, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { TextField } from '../forms/fields.tsx';
import { textOf } from '../forms/read-form.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { useText } from '../frame.ts';
import { DeskApi } from './desk-api.ts';
import { onClock } from './events/event-form.ts';
import styles from './events/events.module.css';
import { SaleOpeningsDocument, SetSaleOpeningsDocument } from './events/opening-questions.ts';
import { openingsIn } from './events/openings-in.ts';
import { BackLink } from './parts/back-link.tsx';
import form from './parts/desk-form.module.css';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import { useRights } from './rights.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const eventId = params.id ?? '';
  const { saleOpenings } = await api.load(SaleOpeningsDocument, { eventId });
  return api.answer({ eventId, ...saleOpenings, done: new URL(request.url).searchParams.has('saved') });
}

/** Keeps the openings of a draft. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const typed = await textOf(request);
  const eventId = params.id ?? '';
  const outcome = await api.send(SetSaleOpeningsDocument, { eventId, openings: openingsIn(typed) });
  if (outcome.ok) return api.redirect(`/desk/events/${eventId}/openings?saved`);
  return api.answer({ refusal: outcome.refusal.message, typed }, 409);
}

/** From when tickets of an event are given out to whom: for everybody, and earlier for members of plans. */
export default function DeskEventOpenings() {
  const { eventId, titleJa, state, openings, plans, done } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.opening');
  const events = useTranslations('desk.events');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const rights = useRights();
  const rows = [
    { key: '', label: t('everybody') },
    ...plans.map(({ key, name }) => ({ key, label: text(name) })),
  ];
  const of = (key: string) => openings.find(({ planKey }) => (planKey ?? '') === key)?.opensAt;
  return (
    <div className={styles.page}>
      <BackLink to={`/desk/events/${eventId}`}>{events('backToEvent')}</BackLink>
      <DeskTitle title={t('title')} />
      <p>{titleJa}</p>
      {returned ? (
        <p className={`${panels.notice} ${panels.bad}`} role="alert">
          {returned.refusal}
        </p>
      ) : done ? (
        <p className={`${panels.notice} ${panels.good}`} role="status">
          {t('saved')}
        </p>
      ) : null}
      {openings.length === 0 ? <p>{t('none')}</p> : null}
      {state === 'draft' && rights.writes ? (
        <section className={panels.panel}>
          <p>{t('lead')}</p>
          <Form method="post" className={form.form}>
            {rows.map(({ key, label }) => (
              <TextField
                key={key}
                name={`opens-${key}`}
                type="datetime-local"
                autoComplete="off"
                optional
                label={label}
                defaultValue={returned?.typed[`opens-${key}`] ?? (of(key) ? onClock(of(key) ?? '') : '')}
              />
            ))}
            <div className={form.acts}>
              <SubmitButton mih={48}>{t('save')}</SubmitButton>
            </div>
          </Form>
        </section>
      ) : (
        <>
          {openings.length > 0 ? (
            <ul>
              {rows.map(({ key, label }) => {
                const opensAt = of(key);
                return opensAt ? (
                  <li key={key} className="figures">
                    {t('line', { who: label, at: moment(opensAt, locale) })}
                  </li>
                ) : null;
              })}
            </ul>
          ) : null}
          {state === 'draft' ? null : <p className="small quiet">{t('fixed')}</p>}
        </>
      )}
    </div>
  );
}
