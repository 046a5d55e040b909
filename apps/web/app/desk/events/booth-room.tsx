import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { TextField } from '../../forms/fields.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import type { EventHostsQuery } from '../../gql/desk/graphql.ts';
import panels from '../parts/panel.module.css';
import styles from './hosts.module.css';

/** How many booths there is room for, and how many are given; asked for once there is an exhibitor. */
export function BoothRoom({ room, items }: Pick<EventHostsQuery['eventHosts'], 'room' | 'items'>) {
  const t = useTranslations('desk.eventHosts');
  if (room === 0 && !items.some(({ role }) => role === 'exhibitor')) return null;
  return (
    <section className={`${panels.panel} ${styles.hostPart}`}>
      <h2>{t('boothsTitle')}</h2>
      <p>{t('boothsGiven', { given: items.filter(({ booth }) => booth).length, room })}</p>
      <Form method="post" noValidate className={styles.hostForm}>
        <TextField
          key={room}
          id="field-capacity"
          name="capacity"
          label={t('room')}
          defaultValue={String(room)}
          inputMode="numeric"
          autoComplete="off"
        />
        <SubmitButton name="act" value="room" mih={48}>
          {t('setRoom')}
        </SubmitButton>
      </Form>
    </section>
  );
}
