import { moment, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { type Returned, returnedBy } from '../forms/problem.ts';
import { textOf } from '../forms/read-form.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { useLinks } from '../frame.ts';
import type { DeskEventQuery } from '../gql/desk/graphql.ts';
import { ButtonLink } from '../parts/button-link.tsx';
import { useWatching } from '../routes/me/watching.ts';
import { DeskApi } from './desk-api.ts';
import { AddDate } from './events/add-date.tsx';
import { countIn } from './events/count-in.ts';
import { dateFieldMeant, eventDateIn, fieldsLike } from './events/event-form.ts';
import { EventLinks } from './events/event-links.tsx';
import { EventSales } from './events/event-sales.tsx';
import { DatesToCallOff } from './events/dates-to-call-off.tsx';
import { HandOnFields } from './events/hand-on-fields.tsx';
import styles from './events/events.module.css';
import {
  AddEventDateDocument,
  DeskEventDocument,
  DiscardEventDocument,
  PublishEventDocument,
  SetCapacityDocument,
  SetHandOnHoursDocument,
  WithdrawEventDocument,
} from './events/questions.ts';
import acts from './outreach/outreach.module.css';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import { useRights } from './rights.ts';

const said = ['saved', 'travelSaved', 'published', 'withdrawn', 'resized', 'dateAdded', 'handOnSet'] as const;
const lookAgainMs = 5_000;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { event } = await api.load(DeskEventDocument, { id: params.id ?? '' });
  const asked = new URL(request.url).searchParams.get('said');
  return api.answer({ event, done: said.find((one) => one === asked) ?? null });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const fields = await textOf(request);
  const id = params.id ?? '';
  const { act } = fields;
  if (act === 'addDate') return addDate(api, id, fields);
  const outcome = await perform(api, id, fields);
  if (!outcome.ok) return api.answer({ refusal: outcome.refusal.message }, 409);
  if (act === 'discard') return api.redirect('/desk/events?discarded');
  const done = doneBy[act as keyof typeof doneBy] ?? 'resized';
  return api.redirect(`/desk/events/${id}?said=${done}`);
}

/** The fields are named as those of a row of the editor, without its prefix. */
async function addDate(api: DeskApi, id: string, values: Record<string, string>) {
  const read = eventDateIn(values, '');
  if ('missing' in read) {
    const date: Returned = { problems: { [read.missing]: { key: 'required' } }, values };
    return api.answer({ date }, 422);
  }
  const outcome = await api.send(AddEventDateDocument, { id, date: read.date });
  if (outcome.ok) return api.redirect(`/desk/events/${id}?said=dateAdded`);
  const { code, facts } = outcome.refusal;
  const meant = typeof facts.field === 'string' ? { [code]: dateFieldMeant(facts.field) } : {};
  const date: Returned = returnedBy(outcome.refusal, values, meant);
  return api.answer({ date, refusal: date.refusal }, 422);
}

const doneBy = { publish: 'published', withdraw: 'withdrawn', handOn: 'handOnSet' } as const;

function perform(
  api: DeskApi,
  id: string,
  { act, quotaId = '', capacity = '', hours = '' }: Record<string, string>,
) {
  if (act === 'handOn')
    return api.send(SetHandOnHoursDocument, { id, hours: hours === 'none' ? null : countIn(hours) });
  if (act === 'publish') return api.send(PublishEventDocument, { id });
  if (act === 'withdraw') return api.send(WithdrawEventDocument, { id });
  if (act === 'discard') return api.send(DiscardEventDocument, { id });
  return api.send(SetCapacityDocument, { quotaId, capacity: countIn(capacity) });
}

/** An event at the desk: where it stands, how it sells (looked at again every five seconds), and what can be done with it. */
export default function DeskEvent() {
  const { event, done } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.events');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const rights = useRights();
  const { id, state, dates } = event;
  useWatching(state === 'published' ? lookAgainMs : null);
  return (
    <div className={styles.page}>
      <BackLink to="/desk/events">{t('back')}</BackLink>
      <DeskTitle title={event.titleJa} page={t('title')}>
        <span className={acts.state} data-state={state}>
          {t(`states.${state}`)}
        </span>
      </DeskTitle>
      {returned && 'refusal' in returned && returned.refusal ? (
        <p className={`${panels.notice} ${panels.bad}`} role="alert">
          {returned.refusal}
        </p>
      ) : done ? (
        <p className={`${panels.notice} ${panels.good}`} role="status">
          {t(done)}
        </p>
      ) : null}
      <p className="figures">
        {whenOf(dates, t, locale)} · {event.placeJa}
      </p>
      <EventLinks event={event} />
      <EventSales event={event} />
      {rights.writes && state === 'published' ? (
        <AddDate
          start={startOf(event)}
          returned={returned && 'date' in returned ? returned.date : undefined}
        />
      ) : null}
      {rights.money && state !== 'draft' && dates.length > 1 ? <DatesToCallOff event={event} /> : null}
      {rights.writes && (state === 'published' || state === 'withdrawn') ? (
        <HandOnFields hours={event.handOnHours ?? null} />
      ) : null}
      {rights.writes && state !== 'called_off' ? (
        <Form method="post" className={acts.acts}>
          {state === 'published' ? (
            <SubmitButton quiet name="act" value="withdraw" mih={48}>
              {t('withdraw')}
            </SubmitButton>
          ) : (
            <SubmitButton name="act" value="publish" mih={48}>
              {t('publish')}
            </SubmitButton>
          )}
          {state === 'draft' ? (
            <SubmitButton quiet name="act" value="discard" mih={48}>
              {t('discard')}
            </SubmitButton>
          ) : null}
          {state === 'draft' ? (
            <ButtonLink quiet to={to(`/desk/events/${id}/preview`)}>
              {t('preview')}
            </ButtonLink>
          ) : null}
        </Form>
      ) : null}
    </div>
  );
}

/** A further date begins with the hours and places of the first. */
function startOf(event: DeskEventQuery['event']): Record<string, string> {
  const like = fieldsLike(event);
  return Object.fromEntries(
    ['begins', 'ends', 'capacity'].map((name) => [name, like[`date-0-${name}`] ?? '']),
  );
}

/** The one date, or the first and the last with how many there are. */
function whenOf(
  dates: DeskEventQuery['event']['dates'],
  t: ReturnType<typeof useTranslations<'desk.events'>>,
  locale: UiLocale,
): string {
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last) return '';
  const from = moment(first.startsAt, locale);
  if (dates.length === 1) return from;
  return t('severalDates', { count: dates.length, from, until: moment(last.startsAt, locale) });
}
