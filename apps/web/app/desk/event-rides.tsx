import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { ProblemSummary } from '../forms/problem-summary.tsx';
import { returnedBy } from '../forms/problem.ts';
import { textOf } from '../forms/read-form.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { useFrame } from '../frame.ts';
import { useDateLabel } from '../parts/date-label.ts';
import { DeskApi } from './desk-api.ts';
import events from './events/events.module.css';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import { DownloadIcon } from './parts/icons.tsx';
import panels from './parts/panel.module.css';
import { performOnBuses } from './rides/bus-acts.ts';
import { AddBus, BusLayout } from './rides/bus-layout.tsx';
import { BusPlan, type Chosen, type Ride } from './rides/bus-plan.tsx';
import { ChosenPanel } from './rides/chosen-panel.tsx';
import { RideDatesDocument, RideDocument } from './rides/questions.ts';
import styles from './rides/rides.module.css';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const eventId = params.id ?? '';
  const { searchParams } = new URL(request.url);
  const { event } = await api.load(RideDatesDocument, { id: eventId });
  const date = event.dates.find(({ id }) => id === searchParams.get('date')) ?? event.dates[0]!;
  const { ride } = await api.load(RideDocument, { occurrenceId: date.id });
  const wanted = { who: searchParams.get('who'), at: searchParams.get('at') };
  return api.answer({
    eventId,
    event,
    date,
    ride,
    chosen: chosenOf(ride, wanted),
    placed: searchParams.get('placed'),
  });
}

/** What the address says was tapped; null where that is not there any more. */
function chosenOf(ride: Ride, { who, at }: { who: string | null; at: string | null }): Chosen {
  const [busId = '', seat = ''] = at?.split(':') ?? [];
  const known = ride.buses.find(({ id }) => id === busId)?.seats.find(({ label }) => label === seat);
  return {
    who: ride.travellers.find(({ ticketId }) => ticketId === who) ?? null,
    at: known && !known.ticketId ? { busId, seat } : null,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const values = await textOf(request);
  const date = new URL(request.url).searchParams.get('date') ?? '';
  const outcome = await performOnBuses(api, date, values);
  if (!outcome.ok) return api.answer(returnedBy(outcome.refusal, values), 409);
  const page = `/desk/events/${params.id}/rides?date=${date}`;
  const counted = 'placeInBuses' in outcome.value ? outcome.value.placeInBuses : null;
  return api.redirect(counted ? `${page}&placed=${counted.placed}:${counted.left}` : page);
}

/** Buses of a date, and who sits where: all by itself, then by hand, then shown to those who travel. */
export default function DeskEventRides() {
  const { eventId, event, date, ride, chosen, placed } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.rides');
  const words = useTranslations('desk.events');
  const locale = useLocale();
  const labelOf = useDateLabel();
  const { community } = useFrame();
  const standing = ride.travellers.filter(({ busId }) => busId === null);
  const hrefOf = (query: string) => `?date=${date.id}${query ? `&${query}` : ''}`;
  const [given, without] = placed?.split(':') ?? [];
  return (
    <div className={events.page}>
      <BackLink to={`/desk/events/${eventId}`}>{words('backToEvent')}</BackLink>
      <DeskTitle title={t('title')} of={event.titleJa} />
      <ProblemSummary wrong={[]} refusal={returned?.refusal} />
      {given !== undefined ? (
        <p className={`${panels.notice} ${without === '0' ? panels.good : panels.warn}`} role="status">
          {t(without === '0' ? 'placed' : 'placedSome', { placed: Number(given), left: Number(without) })}
        </p>
      ) : null}
      {event.dates.length > 1 ? (
        <nav className={events.links} aria-label={t('dates')}>
          {event.dates.map((one) => (
            <Link key={one.id} to={`?date=${one.id}`} aria-current={one.id === date.id ? 'page' : undefined}>
              {labelOf(one)}
            </Link>
          ))}
        </nav>
      ) : (
        <p className="figures quiet">{labelOf(date)}</p>
      )}
      <Form method="post" preventScrollReset action={hrefOf('')} className={styles.plan}>
        <Standing ride={ride} chosen={chosen} hrefOf={hrefOf} />
        {ride.buses.map((bus) => (
          <section key={bus.id} aria-labelledby={bus.id}>
            <h2 id={bus.id}>{bus.name}</h2>
            <BusPlan bus={bus} travellers={ride.travellers} chosen={chosen} hrefOf={hrefOf} />
          </section>
        ))}
        <ChosenPanel ride={ride} chosen={chosen} hrefOf={hrefOf} />
      </Form>
      {ride.buses.map((bus) => (
        <BusLayout key={`${bus.id}-${bus.name}`} bus={bus} to={hrefOf('')} returned={returned} />
      ))}
      <AddBus names={ride.buses.map(({ name }) => name)} to={hrefOf('')} />
      {ride.buses.length > 0 && ride.travellers.length > standing.length ? (
        <section className={panels.panel} aria-labelledby="show">
          <h2 id="show">{t('showTitle')}</h2>
          <p>{t(ride.seatsShownAt ? 'shown' : 'hidden')}</p>
          <Form method="post" action={hrefOf('')} preventScrollReset className={styles.acts}>
            <SubmitButton
              quiet={ride.seatsShownAt !== null}
              name="act"
              value={ride.seatsShownAt ? 'hide' : 'show'}
              mih={48}
            >
              {t(ride.seatsShownAt ? 'hide' : 'show')}
            </SubmitButton>
            <a href={`/files/${community.slug}/desk/tours/${date.id}/seats.pdf?locale=${locale}`}>
              <DownloadIcon />
              {t('paper')}
            </a>
          </Form>
        </section>
      ) : null}
    </div>
  );
}

/** Who has no seat yet; by one press they all get one. */
function Standing({
  ride,
  chosen,
  hrefOf,
}: {
  ride: Ride;
  chosen: Chosen;
  hrefOf: (query: string) => string;
}) {
  const t = useTranslations('desk.rides');
  const standing = ride.travellers.filter(({ busId }) => busId === null);
  if (ride.travellers.length === 0) return <p className={panels.empty}>{t('nobodyTravels')}</p>;
  return (
    <section aria-labelledby="standing">
      <h2 id="standing">
        {t(standing.length > 0 ? 'standing' : 'allSeated', {
          count: standing.length,
          all: ride.travellers.length,
        })}
      </h2>
      {standing.length > 0 ? (
        <>
          <ul className={styles.people}>
            {standing.map(({ ticketId, name, orderId }) => (
              <li key={ticketId}>
                <Link
                  to={hrefOf(`who=${ticketId}`)}
                  preventScrollReset
                  className={styles.person}
                  aria-current={chosen.who?.ticketId === ticketId ? 'true' : undefined}
                >
                  {name ?? t('nobody')}
                  <span className="small quiet">
                    {t('party', { count: ride.travellers.filter((one) => one.orderId === orderId).length })}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
          {ride.buses.length > 0 ? (
            <>
              <SubmitButton name="act" value="place" mih={48} mt="md">
                {t('place')}
              </SubmitButton>
              <p className="small quiet">{t('placeHint')}</p>
            </>
          ) : null}
        </>
      ) : null}
    </section>
  );
}
