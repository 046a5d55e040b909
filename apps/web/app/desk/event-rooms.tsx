import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useTranslations } from 'use-intl';
import { returnedBy } from '../forms/problem.ts';
import { textOf } from '../forms/read-form.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { DeskApi } from './desk-api.ts';
import events from './events/events.module.css';
import type { Ride, Traveller } from './rides/bus-plan.tsx';
import { loadRide } from './rides/load-ride.ts';
import { RideHead } from './rides/ride-head.tsx';
import styles from './rides/rides.module.css';
import { AddRooms } from './rides/add-rooms.tsx';
import { performOnRooms } from './rides/room-acts.ts';
import { RoomCard } from './rides/room-card.tsx';
import { RoomLayouts } from './rides/room-layout.tsx';
import { ShowPanel } from './rides/show-panel.tsx';
import { WaitingTravellers } from './rides/waiting-travellers.tsx';

export async function loader(asked: LoaderFunctionArgs) {
  const { api, page } = await loadRide(asked);
  return api.answer({ page });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const values = await textOf(request);
  const date = new URL(request.url).searchParams.get('date') ?? '';
  const outcome = await performOnRooms(api, date, values);
  if (!outcome.ok) return api.answer(returnedBy(outcome.refusal, values), 409);
  const page = `/desk/events/${params.id}/rooms?date=${date}`;
  const counted = 'placeInRooms' in outcome.value ? outcome.value.placeInRooms : null;
  return api.redirect(counted ? `${page}&placed=${counted.placed}:${counted.left}` : page);
}

/** Rooms of a date, and who sleeps where: parties by themselves, strangers by hand, then shown to those who travel. */
export default function DeskEventRooms() {
  const { page } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.rooms');
  const { date, ride, who } = page;
  const open = ride.travellers.filter(({ roomId }) => roomId === null);
  const counted = { count: open.length, all: ride.travellers.length };
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
          waiting={open}
          who={who}
          hasPlaces={ride.rooms.length > 0}
          words={{
            nobodyTravels: t('nobodyTravels'),
            head: t(open.length > 0 ? 'open' : 'allLodged', counted),
            place: t('place'),
            placeHint: t('placeHint'),
          }}
          hrefOf={hrefOf}
        />
        {who ? <input type="hidden" name="ticketId" value={who.ticketId} /> : null}
        <ul className={styles.rooms}>
          {ride.rooms.map((room) => (
            <RoomCard key={room.id} room={room} ride={ride} who={who} hrefOf={hrefOf} />
          ))}
        </ul>
        <ChosenSleeper ride={ride} who={who} hrefOf={hrefOf} />
      </Form>
      <RoomLayouts rooms={ride.rooms} to={hrefOf('')} returned={returned} />
      <AddRooms key={ride.rooms.length} to={hrefOf('')} returned={returned} />
      {ride.rooms.length > 0 && ride.travellers.length > open.length ? (
        <ShowPanel
          shown={ride.roomsShownAt !== null}
          words={{
            hidden: t('hidden'),
            shown: t('shown'),
            show: t('show'),
            hide: t('hide'),
            paper: t('paper'),
          }}
          to={hrefOf('')}
          file={`${date.id}/rooms`}
        />
      ) : null}
    </div>
  );
}

type Props = { ride: Ride; who: Traveller | null; hrefOf: (query: string) => string };

/** What can be done with whoever was tapped; nothing while nobody was. */
function ChosenSleeper({ ride, who, hrefOf }: Props) {
  const t = useTranslations('desk.rooms');
  if (!who) return null;
  const room = ride.rooms.find(({ id }) => id === who.roomId);
  return (
    <section className={styles.chosen} aria-live="polite">
      <p>
        <strong>{who.name ?? t('nobody')}</strong> {room?.name ?? t('noRoom')}
      </p>
      <p className="small">{t(ride.rooms.length > 0 ? 'chooseRoom' : 'noRooms')}</p>
      <div className={styles.acts}>
        {room ? (
          <SubmitButton quiet name="act" value="move:" mih={44}>
            {t('leave')}
          </SubmitButton>
        ) : null}
        <Link to={hrefOf('')} preventScrollReset>
          {t('chooseAgain')}
        </Link>
      </div>
    </section>
  );
}
