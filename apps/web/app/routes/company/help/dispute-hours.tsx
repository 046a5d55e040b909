import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { LongTextField } from '../../../forms/long-text-field.tsx';
import type { Returned } from '../../../forms/problem.ts';
import { useReturnedProblems } from '../../../forms/returned-problems.ts';
import { SubmitButton } from '../../../forms/submit-button.tsx';
import type { CompanyGigQuery } from '../../../gql/public/graphql.ts';
import { HoursFields } from '../../../parts/hours-fields.tsx';
import styles from '../talent/talent.module.css';

type Place = CompanyGigQuery['companyGig']['places'][number];

/** The company says that somebody worked other hours than they reported. */
export function DisputeHours({ place, returned }: { place: Place; returned: Returned | undefined }) {
  const t = useTranslations('employment.company');
  const { problemOf } = useReturnedProblems(returned);
  const mine = returned?.values.kind === 'hours';
  if (!place.hours) return null;
  const problem = (name: string) => (mine ? problemOf(name) : undefined);
  return (
    <details open={mine}>
      <summary>{t('dispute')}</summary>
      <Form method="post" noValidate preventScrollReset className={styles.form}>
        <input type="hidden" name="id" value={place.id} />
        <input type="hidden" name="kind" value="hours" />
        <p className="small">{t('disputeLead')}</p>
        <HoursFields
          of={place.id}
          usual={place.hours}
          problemOf={problem}
          values={mine ? returned.values : undefined}
        />
        <LongTextField
          id={`hours-reason-${place.id}`}
          name="reason"
          rows={2}
          label={t('reason')}
          error={problem('reason')}
          defaultValue={mine ? returned.values.reason : ''}
        />
        <SubmitButton quiet mih={48} name="act" value="disputed">
          {t('send')}
        </SubmitButton>
      </Form>
    </details>
  );
}
