import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { TickField } from '../../forms/fields.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import form from '../parts/desk-form.module.css';
import type { CompanySeats } from './company.type.ts';
import { stays } from './seat-acts.ts';

/** Who stays where there are fewer seats than people, said by the desk for the company. */
export function SeatChoice({ people, capacity }: { people: CompanySeats['seats']; capacity: number }) {
  const t = useTranslations('desk.seats');
  return (
    <details>
      <summary>{t('choose', { seats: capacity, people: people.length })}</summary>
      <Form method="post" className={form.form}>
        {people.map(({ id, name, email, state }) => (
          <TickField
            key={id}
            name={`${stays}${id}`}
            label={`${name}（${email}）`}
            defaultChecked={state === 'claimed'}
          />
        ))}
        <div className={form.acts}>
          <SubmitButton quiet name="act" value="seat_choose">
            {t('chooseSure')}
          </SubmitButton>
        </div>
      </Form>
    </details>
  );
}
