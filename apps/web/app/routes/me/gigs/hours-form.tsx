import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Returned } from '../../../forms/problem.ts';
import { useReturnedProblems } from '../../../forms/returned-problems.ts';
import { SubmitButton } from '../../../forms/submit-button.tsx';
import type { MyGigQuery } from '../../../gql/public/graphql.ts';
import { HoursFields, HoursLine } from '../../../parts/hours-fields.tsx';
import { Section } from '../../../parts/page.tsx';
import styles from '../requests/requests.module.css';

type Mine = MyGigQuery['myGig'];
type Props = { gig: Mine['own']['gig']; place: Mine['place']; returned: Returned | undefined };

/** When one began and ended, of employment; said anew it replaces what was said. */
export function HoursForm({ gig, place, returned }: Props) {
  const t = useTranslations('employment.hours');
  const { problemOf } = useReturnedProblems(returned);
  const again = place.hours != null;
  const agreed = { from: gig.startsAt, to: gig.endsAt, breakMinutes: gig.breakMinutes ?? 0 };
  return (
    <Section title={again ? t('again') : t('title')} lead={t('lead')}>
      <HoursLine hours={place.hours} />
      {place.claims.map(({ side, hours }) => (
        <HoursLine key={side} hours={hours} claimed />
      ))}
      <Form method="post" noValidate className={styles.answer}>
        <HoursFields
          of="mine"
          usual={place.hours ?? agreed}
          problemOf={problemOf}
          values={returned?.values.act === 'reported' ? returned.values : undefined}
        />
        <SubmitButton mih={56} fullWidth quiet={again} name="act" value="reported">
          {again ? t('again') : t('send')}
        </SubmitButton>
      </Form>
    </Section>
  );
}
