import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { TextField } from '../../forms/fields.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import type { SeatOfferQuery } from '../../gql/public/graphql.ts';
import { Acts, Section } from '../../parts/page.tsx';
import styles from '../company/seats.module.css';
import { OwnPlan } from './own-plan.tsx';

type Props = {
  offer: SeatOfferQuery['seatOffer'];
  returned: { values: Record<string, string | undefined> } | undefined;
};

/** What the company will see, what becomes of an own plan, and the button. */
export function TakeSeatForm({ offer, returned }: Props) {
  const t = useTranslations('seat');
  return (
    <Section title={t('shownTitle')} lead={t('shownLead', { company: offer.companyTitle })}>
      <Form method="post" className={styles.form}>
        <TextField
          name="name"
          id="field-name"
          label={t('shownName')}
          description={t('shownNameHint')}
          autoComplete="name"
          maxLength={60}
          defaultValue={returned?.values['name'] ?? offer.shownName ?? ''}
        />
        <p>
          {t('shownEmail')}
          <br />
          <strong className={styles.email}>{offer.shownEmail}</strong>
        </p>
        <p className="small quiet">{t('shownOnly')}</p>
        {offer.ownPlan ? <OwnPlan plan={offer.ownPlan} chosen={returned?.values['ownPlan']} /> : null}
        <Acts>
          <SubmitButton size="lg">{t('take')}</SubmitButton>
        </Acts>
      </Form>
    </Section>
  );
}
