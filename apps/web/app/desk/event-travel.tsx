import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { type Returned, returnedBy } from '../forms/problem.ts';
import { textOf } from '../forms/read-form.ts';
import { DeskApi } from './desk-api.ts';
import { DeskEventDocument, StateTravelDocument } from './events/questions.ts';
import { TravelEditor } from './events/travel-editor.tsx';
import { fieldsOfTravel, stopMeant, travelIn } from './events/travel-form.ts';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import form from './parts/desk-form.module.css';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const id = params.id ?? '';
  const { event } = await api.load(DeskEventDocument, { id });
  return api.answer({ id, title: event.titleJa, fields: fieldsOfTravel(event.travel ?? null) });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const values = await textOf(request);
  const id = params.id ?? '';
  const { travel, rows } = travelIn(values);
  const outcome = await api.send(StateTravelDocument, { id, travel });
  if (outcome.ok) return api.redirect(`/desk/events/${id}?said=travelSaved`);
  const { code, facts } = outcome.refusal;
  const meant = typeof facts.field === 'string' ? { [code]: stopMeant(facts.field, rows) } : {};
  return api.answer<Returned>(returnedBy(outcome.refusal, values, meant), 422);
}

/** What the price of an event includes of a journey, the travel agency that answers for it by law, and the itinerary. */
export default function DeskEventTravel() {
  const { id, title, fields } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.events');
  return (
    <div className={form.page}>
      <BackLink to={`/desk/events/${id}`}>{t('backToEvent')}</BackLink>
      <DeskTitle title={t('travel')} of={title} />
      <TravelEditor fields={returned?.values ?? fields} returned={returned} />
    </div>
  );
}
