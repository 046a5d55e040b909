import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useTranslations } from 'use-intl';
import { returnedBy } from '../forms/problem.ts';
import { textOf } from '../forms/read-form.ts';
import { DeskApi } from './desk-api.ts';
import events from './events/events.module.css';
import { performOnBuses } from './rides/bus-acts.ts';
import { AddBus, BusLayout } from './rides/bus-layout.tsx';
import { BusPlan, type Chosen, type Ride } from './rides/bus-plan.tsx';
import { ChosenPanel } from './rides/chosen-panel.tsx';
import { loadRide } from './rides/load-ride.ts';
import { RideHead } from './rides/ride-head.tsx';
import styles from './rides/rides.module.css';
import { ShowPanel } from './rides/show-panel.tsx';
import { WaitingTravellers } from './rides/waiting-travellers.tsx';

export async function loader(asked: LoaderFunctionArgs) {
  const { api, page, searchParams } = await loadRide(asked);
  return api.answer({ page, at: seatAt(page.ride, searchParams.get('at')) });
}

/** The free seat that the address says was tapped; null where it is none any more. */
function seatAt(ride: Ride, at: string | null): Chosen['at'] {
  const [busId = '', seat = ''] = at?.split(':') ?? [];
  const known = ride.buses.find(({ id }) => id === busId)?.seats.find(({ label }) => label === seat);
  return known && !known.ticketId ? { busId, seat } : null;
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
  const { page, at } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.rides');
  const { date, ride, who } = page;
  const chosen = { who, at };
  const standing = ride.travellers.filter(({ busId }) => busId === null);
  const counted = { count: standing.length, all: ride.travellers.length };
  const hrefOf = (query: string) => `?date=${date.id}${query ? `&${query}` : ''}`;
  return (
    <div className={events.page}>
      <RideHead
        page={page}
        title={t('title')}
        returned={returned}
        said={(placed) => t(placed.left === 0 ? 'placed' : 'placedSome', placed)}
      />
      <Form method="post" preventScrollReset action={hrefOf('')} className={styles.plan}>
        <WaitingTravellers
          ride={ride}
          waiting={standing}
          who={who}
          hasPlaces={ride.buses.length > 0}
          words={{
            nobodyTravels: t('nobodyTravels'),
            head: t(standing.length > 0 ? 'standing' : 'allSeated', counted),
            place: t('place'),
            placeHint: t('placeHint'),
          }}
          hrefOf={hrefOf}
        />
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
        <ShowPanel
          shown={ride.seatsShownAt !== null}
          words={{
            hidden: t('hidden'),
            shown: t('shown'),
            show: t('show'),
            hide: t('hide'),
            paper: t('paper'),
          }}
          to={hrefOf('')}
          file={`${date.id}/seats`}
        />
      ) : null}
    </div>
  );
}
