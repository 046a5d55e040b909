import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { TextField } from '../../../forms/fields.tsx';
import type { Returned } from '../../../forms/problem.ts';
import { useReturnedProblems } from '../../../forms/returned-problems.ts';
import { SubmitButton } from '../../../forms/submit-button.tsx';
import type { MyGigQuery } from '../../../gql/public/graphql.ts';
import { Section } from '../../../parts/page.tsx';
import { YesOrNo } from '../../../parts/yes-or-no.tsx';
import styles from '../requests/requests.module.css';

type Place = MyGigQuery['myGig']['place'];

const typed = (answer: boolean | null | undefined): string =>
  answer === true ? 'yes' : answer === false ? 'no' : '';

/** What it really took, a line, and whether the steps were right; said anew it replaces what was said. */
export function ReportForm({ place, returned }: { place: Place; returned: Returned | undefined }) {
  const t = useTranslations('gigDay');
  const { problemOf } = useReturnedProblems(returned);
  const { minutes, reportLine, stepsRight } = place;
  const again = typeof minutes === 'number';
  return (
    <Section title={again ? t('reportAgain') : t('reportTitle')} lead={t('reportLead')}>
      {again ? <p className="figures">{t('reported', { minutes })}</p> : null}
      <Form method="post" noValidate className={styles.answer}>
        <TextField
          id="field-minutes"
          name="minutes"
          size="lg"
          inputMode="numeric"
          autoComplete="off"
          label={t('minutes')}
          error={problemOf('minutes')}
          defaultValue={returned?.values.minutes ?? (again ? String(minutes) : '')}
        />
        <YesOrNo
          optional
          id="field-stepsRight"
          name="stepsRight"
          label={t('stepsRight')}
          defaultValue={returned?.values.stepsRight ?? typed(stepsRight)}
        />
        <TextField
          optional
          id="field-line"
          name="line"
          size="md"
          label={t('line')}
          error={problemOf('line')}
          defaultValue={returned?.values.line ?? reportLine ?? ''}
        />
        <SubmitButton mih={56} fullWidth quiet={again} name="act" value="reported">
          {again ? t('reportAgain') : t('report')}
        </SubmitButton>
      </Form>
    </Section>
  );
}

/** How the company was; unseen by it until it has spoken itself. */
export function EvaluateForm({ returned }: { returned: Returned | undefined }) {
  const t = useTranslations('gigDay');
  const { problemOf } = useReturnedProblems(returned);
  return (
    <Section title={t('evaluateTitle')} lead={t('evaluateLead')}>
      <Form method="post" noValidate className={styles.answer}>
        {(['clear', 'onTime', 'again'] as const).map((name) => (
          <YesOrNo
            key={name}
            id={`field-${name}`}
            name={name}
            label={t(name)}
            error={problemOf(name)}
            defaultValue={returned?.values[name] ?? ''}
          />
        ))}
        <TextField
          optional
          id="field-line"
          name="line"
          size="md"
          label={t('line')}
          error={problemOf('line')}
          defaultValue={returned?.values.line ?? ''}
        />
        <SubmitButton mih={56} fullWidth name="act" value="evaluated">
          {t('evaluate')}
        </SubmitButton>
      </Form>
    </Section>
  );
}
