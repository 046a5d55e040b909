import { newId } from '@enishi/kernel';
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaDescriptor,
  useActionData,
  useLoaderData,
} from 'react-router';
import { Link } from 'react-router';
import type { UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import type { EventQuery } from '../../gql/public/graphql.ts';
import { type Returned, returnedBy } from '../../forms/problem.ts';
import { textOf } from '../../forms/read-form.ts';
import { useFrame, useLinks, useText } from '../../frame.ts';
import { admits } from '../../parts/admits.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Notice, Page, Section } from '../../parts/page.tsx';
import { EventReflectionsDocument } from '../trips/reflection-questions.ts';
import { Voices } from '../trips/voices.tsx';
import { eventCalendarFile } from '../tickets/calendar-file.ts';
import { EventFacts } from './event-facts.tsx';
import { ChosenSlot } from './chosen-slot.tsx';
import { Programme } from './programme.tsx';
import { programmeWish } from './programme.ts';
import { EventSitesDocument } from './site-questions.ts';
import { BookFreeTicketsDocument, EventDocument, HoldTicketsDocument } from './questions.ts';
import { LotteryNotice } from './lottery-notice.tsx';
import { EventLotteryDocument } from './lottery-question.ts';
import { EventSpeakersDocument, Speakers } from './speakers.tsx';
import { structuredEvent } from './structured-event.ts';
import { OpeningNotice } from './opening-notice.tsx';
import { TicketChoice } from './ticket-choice.tsx';
import { WaitingNotice } from './waiting-notice.tsx';
import { EventWaitingDocument } from './waiting-questions.ts';
import { type Choice, choiceOf, choiceQuery } from './choice.ts';
import { chosenLines } from './chosen-lines.ts';
import { forgetChoice, rememberChoice } from './wanted-choice.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const eventId = params.id ?? '';
  const choice = choiceOf(new URL(request.url).searchParams);
  const code = choice.code ?? '';
  const withCode = code === '' ? null : await api.send(EventDocument, { id: eventId, code });
  const found = withCode?.ok ? withCode.value : await api.find(EventDocument, { id: eventId });
  const visited = found?.event.dates.some(({ siteId }) => siteId) ?? false;
  const sites = visited ? await api.find(EventSitesDocument, { eventId }) : null;
  const waits = found !== null && isWaitedFor(found.event);
  const waiting = waits ? await api.find(EventWaitingDocument, { eventId }) : null;
  const lottery = found && !found.event.calledOff ? await api.find(EventLotteryDocument, { eventId }) : null;
  const speakers =
    found && !found.event.calledOff ? await api.find(EventSpeakersDocument, { eventId }) : null;
  const trip = found?.event.kind === 'work_trip';
  const written = trip ? await api.find(EventReflectionsDocument, { eventId }) : null;
  const answer = {
    event: found?.event ?? null,
    hosts: found?.eventHosts ?? [],
    sites: sites?.eventSites ?? [],
    speakers: speakers?.eventSpeakers ?? [],
    voices: written?.eventReflections ?? [],
    wish: programmeWish(new URL(request.url).searchParams, found?.event.code?.code ?? null),
    waiting: waiting?.eventWaiting ?? null,
    press: newId(),
    lottery: lottery?.eventLottery ?? null,
    choice,
    address: new URL(`${api.place.base}/events/${eventId}`, request.url).href,
    locale: api.place.locale,
    typed: { code, refusal: withCode && !withCode.ok ? withCode.refusal.message : null },
  };
  return api.answer(answer, found ? 200 : 404);
}

type Loaded = Awaited<ReturnType<typeof loader>>['data'];

/** What search engines read: the one address of the page, and its dates as events of schema.org. */
export function meta({ loaderData }: { loaderData?: Loaded }): MetaDescriptor[] {
  if (!loaderData?.event) return [];
  const { event, sites, address, locale } = loaderData;
  return [
    { tagName: 'link', rel: 'canonical', href: address },
    { 'script:ld+json': structuredEvent({ ...event, sites }, address, locale) },
  ];
}

/** Whether any kind of ticket of a date on sale is sold out, so that there is a waiting list to tell of. */
const isWaitedFor = ({ calledOff, dates }: EventQuery['event']): boolean =>
  !calledOff &&
  dates.some(({ sale, types }) => sale === 'open' && types.some((type) => admits(type) && type.left === 0));

/**
 * Books what is free, keeps the places of what is not, or leads on to ask who orders without an account. The press was made with the page: a double click is one
 * purchase, whose page tells of the tickets or has the final button.
 */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const fields = await textOf(request);
  const { occurrenceId = '', press = '', code } = fields;
  const eventId = params.id ?? '';
  const wish = { occurrenceId, press, lines: chosenLines(fields) };
  if (fields.act === 'asGuest') return asGuest(api, eventId, fields);
  if (fields.act === 'joinFree') return joinFree(api, eventId, fields);
  if (fields.act === 'join') return joinFirst(api, eventId, fields);
  if (fields.act === 'book') {
    const booked = await api.send(BookFreeTicketsDocument, wish);
    if (booked.ok) api.setCookie(forgetChoice());
    if (booked.ok) return api.redirect(`/me/tickets/${booked.value.bookFreeTickets}`);
    return api.answer<Returned>(returnedBy(booked.refusal, fields), 409);
  }
  const outcome = await api.send(HoldTicketsDocument, { ...wish, code: code || null });
  if (outcome.ok) api.setCookie(forgetChoice());
  if (outcome.ok) return api.redirect(`/me/tickets/${outcome.value.holdTickets}`);
  return api.answer<Returned>(returnedBy(outcome.refusal, fields), 409);
}

const choiceIn = (fields: Record<string, string>): Choice => ({
  date: fields.occurrenceId ?? '',
  quantities: Object.fromEntries(chosenLines(fields).map(({ typeId, quantity }) => [typeId, quantity])),
  code: fields.code || null,
});

/** To joining, or for members to the order of the plan; the choice is carried along, and offered again once the plan is paid. */
function joinFirst(api: Api, eventId: string, fields: Record<string, string>) {
  api.setCookie(rememberChoice(`${api.place.base}/events/${eventId}?${choiceQuery(choiceIn(fields))}`));
  const interval = fields.interval === 'year' ? 'year' : 'month';
  return api.redirect(`/join?plan=${encodeURIComponent(fields.plan ?? '')}&interval=${interval}`);
}

/** To becoming a member for nothing; the choice is carried along, and offered again on the welcome. */
function joinFree(api: Api, eventId: string, fields: Record<string, string>) {
  api.setCookie(rememberChoice(`${api.place.base}/events/${eventId}?${choiceQuery(choiceIn(fields))}`));
  return api.redirect('/join');
}

/** With the choice in the address; of no ticket at all the page of the event is shown again. */
function asGuest(api: Api, eventId: string, fields: Record<string, string>) {
  const choice = choiceIn(fields);
  if (Object.values(choice.quantities).some((quantity) => quantity > 0))
    return api.redirect(`/events/${eventId}/guest?${choiceQuery(choice)}`);
  const problems: Returned['problems'] = { lines: { key: 'chooseTickets' } };
  return api.answer<Returned>({ problems, values: fields }, 422);
}

/** An event: what, when, where, then the tickets at the prices of whoever looks. Of one that is not there, a word and the way on. */
export default function EventPage() {
  const { event, hosts, sites, speakers, voices, wish, waiting, lottery, press, choice, typed } =
    useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('events');
  const calendar = useTranslations('calendar');
  const visits = useTranslations('sites');
  const reflections = useTranslations('reflections');
  const resale = useTranslations('resale');
  const locale = useLocale() as UiLocale;
  const { community } = useFrame();
  const to = useLinks();
  const text = useText();
  const slots = event?.dates.filter(({ siteId }) => siteId) ?? [];
  const asked = returned?.values.occurrenceId ?? choice.date;
  const chosen = slots.find(({ id }) => id === asked);
  const site = sites.find(({ id }) => id === chosen?.siteId);
  const offered = event?.dates.filter((date) => date.id === chosen?.id || !date.siteId) ?? [];
  const listed = waiting !== null && waiting.dates.length > 0;
  if (!event)
    return (
      <Page title={t('goneTitle')}>
        <meta name="robots" content="noindex" />
        <Notice>
          <p>{t('gone')}</p>
          <ButtonLink to={to('/events')} quiet>
            {t('all')}
          </ButtonLink>
        </Notice>
      </Page>
    );
  return (
    <Page title={text(event.title)} eyebrow={t(`kinds.${event.kind}`)}>
      <EventFacts event={event} hosts={hosts} sites={sites.length} eventId={event.id} />
      <Speakers speakers={speakers} dates={event.dates} />
      {event.calledOff ? (
        <Notice tone="warn" title={t('calledOffTitle')}>
          {t('calledOffReason', { reason: text(event.calledOff) })}
        </Notice>
      ) : (
        <>
          {event.noResale ? <Notice title={resale('title')}>{resale('lead')}</Notice> : null}
          {event.opening ? <OpeningNotice opening={event.opening} /> : null}
          {lottery ? <LotteryNotice eventId={event.id} lottery={lottery} /> : null}
          {sites.length > 0 ? (
            <Programme
              {...{ eventId: event.id, sites, hosts, wish, dates: slots, chosen: chosen?.id ?? '' }}
            />
          ) : null}
          <TicketChoice
            event={{ ...event, dates: sites.length > 0 ? offered : event.dates }}
            slot={
              site && chosen ? (
                <ChosenSlot date={chosen} site={site} />
              ) : sites.length > 0 ? (
                <p>{visits('chooseFirst')}</p>
              ) : null
            }
            press={press}
            typed={typed}
            choice={choice}
            wish={wish}
            returned={returned}
            listed={listed}
            given={(!lottery || lottery.stage === 'drawn') && event.opening?.open !== false}
          />
        </>
      )}
      {voices.length > 0 ? (
        <Section title={reflections('shown')}>
          <Voices items={voices} />
        </Section>
      ) : null}
      {waiting && listed ? <WaitingNotice eventId={event.id} waiting={waiting} /> : null}
      <p>
        <a href={eventCalendarFile(community.slug, event.id, locale)}>{calendar('eventFile')}</a>
      </p>
      <p>
        <Link to={to('/events')}>← {t('all')}</Link>
      </p>
    </Page>
  );
}
