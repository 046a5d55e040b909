import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { TickField } from '../../forms/fields.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { Acts, Notice } from '../../parts/page.tsx';
import { stays } from './seat-acts.ts';
import type { Seat } from './seat.type.ts';
import styles from './seats.module.css';

/** Fewer seats than people: who stays. Those who came first are ticked, as they sit now. */
export function SeatChoice({ people, capacity }: { people: Seat[]; capacity: number }) {
  const t = useTranslations('seats');
  return (
    <Notice tone="warn" title={t('chooseTitle')}>
      <p>{t('chooseLead', { seats: capacity, people: people.length })}</p>
      <Form method="post" className={styles.form}>
        {people.map(({ id, name, email, state }) => (
          <TickField
            key={id}
            name={`${stays}${id}`}
            label={`${name}（${email}）`}
            defaultChecked={state === 'claimed'}
          />
        ))}
        <p className="small quiet">{t('chooseHint')}</p>
        <Acts>
          <SubmitButton name="act" value="choose">
            {t('choose')}
          </SubmitButton>
        </Acts>
      </Form>
    </Notice>
  );
}
