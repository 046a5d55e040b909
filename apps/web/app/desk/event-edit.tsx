import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { type Returned, returnedBy } from '../forms/problem.ts';
import { textOf } from '../forms/read-form.ts';
import type { DeskEventQuery } from '../gql/desk/graphql.ts';
import { DeskApi } from './desk-api.ts';
import { EventEditor } from './events/event-editor.tsx';
import {
  eventSaleIn,
  eventWordsIn,
  fieldMeant,
  fieldsLike,
  fieldsOfEvent,
  kindIn,
} from './events/event-form.ts';
import { fieldsOfTemplate } from './events/event-template.ts';
import { DeskEventDocument, EventPlansDocument, SaveEventDocument } from './events/questions.ts';
import { municipalitiesOf } from '../parts/municipalities.ts';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import form from './parts/desk-form.module.css';
import panels from './parts/panel.module.css';

const blank = { id: null, fixed: false, copied: false, slots: 0 };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const areas = await municipalitiesOf(request);
  const plans = (await api.load(EventPlansDocument)).plans.filter(({ active }) => active);
  const known = { ...blank, areas, plans };
  const { id } = params;
  if (!id) {
    const { searchParams } = new URL(request.url);
    const like = searchParams.get('like');
    if (like) {
      const { event } = await api.load(DeskEventDocument, { id: like });
      return api.answer({ ...known, copied: true, slots: slotsOf(event), fields: fieldsLike(event) });
    }
    const kind = kindIn(searchParams.get('template'));
    return api.answer({ ...known, fields: fieldsOfTemplate(kind) });
  }
  const { event } = await api.load(DeskEventDocument, { id });
  const slots = slotsOf(event);
  const shown = slots > 0 ? { ...event, dates: event.dates.slice(0, 1) } : event;
  return api.answer({
    ...known,
    id,
    slots,
    fixed: event.state !== 'draft',
    fields: fieldsOfEvent(shown),
  });
}

/** Dates at sites, which are laid out on a page of their own. */
const slotsOf = ({ dates }: DeskEventQuery['event']): number => dates.filter(({ site }) => site).length;

/** Keeps what was typed; of an event that was published only the words. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const values = await textOf(request);
  const id = params.id ?? null;
  const words = eventWordsIn(values);
  if (values.fixed === 'yes') {
    const kept = await api.send(SaveEventDocument, { id, words, sale: null });
    if (kept.ok) return api.redirect(`/desk/events/${kept.value.saveEvent}?said=saved`);
    return api.answer<Returned>(returnedBy(kept.refusal, named(values)), 422);
  }
  const read = eventSaleIn(values);
  if ('missing' in read)
    return api.answer<Returned>({ problems: { [read.missing]: { key: 'required' } }, values }, 422);
  const like = new URL(request.url).searchParams.get('like');
  const outcome = await api.send(SaveEventDocument, { id, words, sale: read.sale, like });
  if (outcome.ok) return api.redirect(`/desk/events/${outcome.value.saveEvent}?said=saved`);
  const { code, facts } = outcome.refusal;
  const meant = typeof facts.field === 'string' ? { [code]: fieldMeant(facts.field, read.rows) } : {};
  return api.answer<Returned>(returnedBy(outcome.refusal, named(values), meant), 422);
}

/** Fields that were not filled in are fields all the same. */
const named = (values: Record<string, string>) => ({
  titleJa: '',
  placeJa: '',
  bodyJa: '',
  area: '',
  ...values,
});

/** Writing an event: from a template, like another one, or as it is kept. */
export default function DeskEventEdit() {
  const { id, fixed, copied, slots, areas, plans, fields } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.events');
  const sites = useTranslations('desk.eventSites');
  return (
    <div className={form.page}>
      <BackLink to={id ? `/desk/events/${id}` : '/desk/events'}>{id ? t('backToEvent') : t('back')}</BackLink>
      <DeskTitle title={t('write')} />
      {copied ? (
        <div className={`${panels.notice} ${panels.calm}`}>
          <strong>{t('copyTitle')}</strong>
          <p>{t('copyLead')}</p>
          <p>{t('copyLeft')}</p>
          {slots > 0 ? <p>{sites('copied', { count: slots })}</p> : null}
        </div>
      ) : null}
      <EventEditor
        key={id}
        fields={returned?.values ?? fields}
        areas={areas}
        plans={plans}
        fixed={fixed}
        slots={slots}
        returned={returned}
      />
    </div>
  );
}
