import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { LongTextField } from '../../forms/long-text-field.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import panels from '../parts/panel.module.css';
import { RoomFields } from './room-fields.tsx';
import styles from './rides.module.css';

/** Rooms that are alike, all in one go: an inn gives a list of numbers. */
export function AddRooms({ to, returned }: { to: string; returned?: Returned }) {
  const t = useTranslations('desk.rooms');
  const mine = returned?.values.act === 'add' ? returned : undefined;
  const { problemOf } = useReturnedProblems(mine);
  const { name = '', beds = '2', note = '' } = mine?.values ?? {};
  return (
    <section className={panels.panel} aria-labelledby="add-rooms">
      <h2 id="add-rooms">{t('addTitle')}</h2>
      <Form method="post" action={to} noValidate preventScrollReset>
        <div className={styles.roomFields}>
          <LongTextField
            id="field-name"
            name="name"
            label={t('parts.names')}
            description={t('namesHint')}
            defaultValue={name}
            error={problemOf('name')}
            rows={3}
            maxLength={3_200}
          />
          <RoomFields id="add" at={{ beds, note }} problemOf={problemOf} />
        </div>
        <SubmitButton quiet name="act" value="add" mih={48} mt="md">
          {t('add')}
        </SubmitButton>
      </Form>
    </section>
  );
}
