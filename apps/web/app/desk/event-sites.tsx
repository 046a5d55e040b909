import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { type Returned, returnedBy } from '../forms/problem.ts';
import { textOf } from '../forms/read-form.ts';
import type { SlotPreviewQuery } from '../gql/desk/graphql.ts';
import { DeskApi } from './desk-api.ts';
import styles from './events/events.module.css';
import { siteIn, slotPlanIn } from './events/site-form.ts';
import { SiteEditor } from './events/site-editor.tsx';
import { SiteList } from './events/site-list.tsx';
import {
  DeskEventSitesDocument,
  KeepEventSiteDocument,
  LayOutSlotsDocument,
  RemoveEventSiteDocument,
  SlotPreviewDocument,
} from './events/site-questions.ts';
import { SlotForm } from './events/slot-form.tsx';
import { SlotPreview } from './events/slot-preview.tsx';
import { countIn } from './events/count-in.ts';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import { useRights } from './rights.ts';

const said = ['kept', 'removed', 'laidOut'] as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const eventId = params.id ?? '';
  const { eventSites, eventHosts } = await api.load(DeskEventSitesDocument, { eventId });
  const asked = new URL(request.url).searchParams.get('said');
  const done = said.find((one) => one === asked) ?? null;
  return api.answer({ eventId, ...eventSites, hosts: eventHosts.items, done });
}

type Answer = { about: 'site' | 'slots'; returned?: Returned; preview?: Previewed };
export type Previewed = SlotPreviewQuery['slotPreview'] & { values: Record<string, string> };

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const eventId = params.id ?? '';
  const values = await textOf(request);
  const { act, id } = values;
  const to = (done: (typeof said)[number]) => api.redirect(`/desk/events/${eventId}/sites?said=${done}`);
  if (act === 'edit') return api.answer<Answer>({ about: 'slots', returned: { problems: {}, values } });
  if (act === 'preview' || act === 'layOut') {
    const wish = { eventId, plan: slotPlanIn(values), anew: values.anew === 'on' };
    const named = { siteIds: '', days: '', ...values };
    if (act === 'preview') {
      const seen = await api.send(SlotPreviewDocument, wish);
      if (seen.ok)
        return api.answer<Answer>({ about: 'slots', preview: { ...seen.value.slotPreview, values } });
      return api.answer<Answer>({ about: 'slots', returned: returnedBy(seen.refusal, named) }, 422);
    }
    const made = await api.send(LayOutSlotsDocument, wish);
    if (made.ok) return to('laidOut');
    return api.answer<Answer>({ about: 'slots', returned: returnedBy(made.refusal, named) }, 422);
  }
  if (act === 'remove') {
    const removed = await api.send(RemoveEventSiteDocument, { id: id ?? '' });
    if (removed.ok) return to('removed');
    return api.answer<Answer>({ about: 'site', returned: returnedBy(removed.refusal, values) }, 409);
  }
  const place = values.place ? countIn(values.place) : null;
  const kept = await api.send(KeepEventSiteDocument, {
    eventId,
    id: id || null,
    place,
    site: siteIn(values),
  });
  if (kept.ok) return to('kept');
  return api.answer<Answer>({ about: 'site', returned: returnedBy(kept.refusal, values) }, 422);
}

/** Where an event is visited: the sites with what is said of each, then all slots of them in one go, looked at before they are made. */
export default function DeskEventSites() {
  const { eventId, titleJa, draft, items, hosts, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations('desk.eventSites');
  const events = useTranslations('desk.events');
  const rights = useRights();
  const ofSite = answer?.about === 'site' ? answer.returned : undefined;
  const refusal = answer?.returned?.refusal;
  return (
    <div className={styles.page}>
      <BackLink to={`/desk/events/${eventId}`}>{events('backToEvent')}</BackLink>
      <DeskTitle title={t('title')} of={titleJa} />
      {refusal ? (
        <p className={`${panels.notice} ${panels.bad}`} role="alert">
          {refusal}
        </p>
      ) : done && !answer ? (
        <p className={`${panels.notice} ${panels.good}`} role="status">
          {t(done)}
        </p>
      ) : null}
      <p>{t('lead')}</p>
      <SiteList items={items} hosts={hosts} returned={ofSite} />
      {rights.writes ? (
        <details
          key={items.length}
          className={styles.fold}
          open={items.length === 0 || (ofSite !== undefined && !ofSite.values.id)}
        >
          <summary>{t('add')}</summary>
          <SiteEditor hosts={hosts} returned={ofSite?.values.id ? undefined : ofSite} />
        </details>
      ) : null}
      {!rights.writes || items.length === 0 ? null : answer?.preview ? (
        <SlotPreview preview={answer.preview} sites={items} />
      ) : (
        <SlotForm
          sites={items}
          draft={draft}
          returned={answer?.about === 'slots' ? answer.returned : undefined}
        />
      )}
    </div>
  );
}
