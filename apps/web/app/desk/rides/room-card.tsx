import { useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import type { Ride, Traveller } from './bus-plan.tsx';
import styles from './rides.module.css';
import { Travellers } from './travellers.tsx';

type Props = {
  room: Ride['rooms'][number];
  ride: Ride;
  who: Traveller | null;
  hrefOf: (query: string) => string;
};

/** A room with who sleeps in it; whoever was chosen goes into it by a press, as long as a bed is free. */
export function RoomCard({ room, ride, who, hrefOf }: Props) {
  const t = useTranslations('desk.rooms');
  const people = ride.travellers.filter(({ roomId }) => roomId === room.id);
  return (
    <li className={styles.room} data-full={people.length >= room.beds}>
      <p className={styles.roomName}>
        <strong>{room.name}</strong>
        <span className="figures">{t('beds', { people: people.length, beds: room.beds })}</span>
        {room.note ? <span className="small quiet">{room.note}</span> : null}
      </p>
      <Travellers ride={ride} people={people} who={who} hrefOf={hrefOf} />
      {who && who.roomId !== room.id && people.length < room.beds ? (
        <SubmitButton quiet name="act" value={`move:${room.id}`} mih={44} mt="xs">
          {t('here', { name: room.name })}
        </SubmitButton>
      ) : null}
    </li>
  );
}
