import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { type Returned, returnedBy } from '../forms/problem.ts';
import { textOf } from '../forms/read-form.ts';
import { DeskApi } from './desk-api.ts';
import styles from './events/events.module.css';
import { BoothRoom } from './events/booth-room.tsx';
import { doneBy, type HostAct, performOnHosts } from './events/host-acts.ts';
import { HostCompanies } from './events/host-companies.tsx';
import { HostName } from './events/host-name.tsx';
import { EventHostsDocument, FindHostDocument } from './events/host-questions.ts';
import { HostTable } from './events/host-table.tsx';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import { OutcomeNotice } from './parts/outcome-notice.tsx';
import { useRights } from './rights.ts';

const said = Object.values(doneBy);
const mostFound = 10;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const eventId = params.id ?? '';
  const { searchParams } = new URL(request.url);
  const text = (searchParams.get('q') ?? '').trim().slice(0, 100);
  const { eventHosts } = await api.load(EventHostsDocument, { eventId });
  const wanted = { first: mostFound, filter: { text, waiting: false } };
  const found = text === '' ? null : (await api.load(FindHostDocument, wanted)).companies.items;
  const done = said.find((one) => one === searchParams.get('said')) ?? null;
  return api.answer({ eventId, hosts: eventHosts, text, found, done });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const eventId = params.id ?? '';
  const values = await textOf(request);
  const act: HostAct = values.act && values.act in doneBy ? (values.act as HostAct) : 'name';
  const outcome = await performOnHosts(api, eventId, act, values);
  if (outcome.ok) return api.redirect(`/desk/events/${eventId}/hosts?said=${doneBy[act]}`);
  return api.answer<Returned>(returnedBy(outcome.refusal, { ...typedIn[act], ...values }), 422);
}

const inBooth = { label: '', showsJa: '', showsEn: '' };
/** The fields that a refusal may stand beside, also where they were left empty. */
const typedIn: Partial<Record<HostAct, Record<string, string>>> = {
  ...{ name: { nameJa: '', nameEn: '' }, give: inBooth, booth: inBooth },
};

/** Whom an event names: how everybody sees each, then the ways to add a company or an organisation. */
export default function DeskEventHosts() {
  const { eventId, hosts, text, found, done } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.eventHosts');
  const events = useTranslations('desk.events');
  const rights = useRights();
  return (
    <div className={styles.page}>
      <BackLink to={`/desk/events/${eventId}`}>{events('backToEvent')}</BackLink>
      <DeskTitle title={t('title')} of={hosts.titleJa} />
      <OutcomeNotice done={done && !returned && t(done)} refusal={returned?.refusal} />
      <p>{t('lead')}</p>
      <HostTable {...hosts} returned={returned} />
      {rights.writes ? <HostCompanies text={text} found={found} /> : null}
      {rights.writes ? <BoothRoom room={hosts.room} items={hosts.items} /> : null}
      {rights.writes ? <HostName key={hosts.items.length} returned={returned} /> : null}
    </div>
  );
}
