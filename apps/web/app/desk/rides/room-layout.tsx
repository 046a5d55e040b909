import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { TextField } from '../../forms/fields.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import events from '../events/events.module.css';
import type { Ride } from './bus-plan.tsx';
import { RoomFields } from './room-fields.tsx';
import styles from './rides.module.css';

type Room = Ride['rooms'][number];

/** Rooms to be changed one by one, each below a fold with the way to take it away. `to`: the page of their date. */
export function RoomLayouts({
  rooms,
  to,
  returned,
}: {
  rooms: readonly Room[];
  to: string;
  returned?: Returned;
}) {
  const t = useTranslations('desk.rooms');
  const isMine = ({ id }: Room) => returned?.values.act === `save:${id}`;
  if (rooms.length === 0) return null;
  return (
    <details className={events.fold} open={rooms.some(isMine)}>
      <summary>{t('layout')}</summary>
      {rooms.map((room) => (
        <RoomLayout
          key={`${room.id}-${room.name}-${room.beds}-${room.note}`}
          room={room}
          to={to}
          returned={isMine(room) ? returned : undefined}
        />
      ))}
    </details>
  );
}

function RoomLayout({ room, to, returned }: { room: Room; to: string; returned?: Returned }) {
  const t = useTranslations('desk.rooms');
  const { problemOf } = useReturnedProblems(returned);
  const { name = room.name, beds = String(room.beds), note = room.note ?? '' } = returned?.values ?? {};
  return (
    <details className={events.fold} open={returned !== undefined}>
      <summary>{room.name}</summary>
      <Form method="post" action={to} noValidate preventScrollReset className={events.group}>
        <div className={styles.roomFields}>
          <TextField
            id={`field-${room.id}-name`}
            name="name"
            label={t('parts.name')}
            defaultValue={name}
            error={problemOf('name')}
            autoComplete="off"
            maxLength={30}
          />
          <RoomFields id={room.id} at={{ beds, note }} problemOf={problemOf} />
        </div>
        <div className={styles.acts}>
          <SubmitButton name="act" value={`save:${room.id}`} mih={48}>
            {t('save')}
          </SubmitButton>
          <SubmitButton quiet name="act" value={`remove:${room.id}`} mih={48}>
            {t('remove')}
          </SubmitButton>
        </div>
      </Form>
    </details>
  );
}
