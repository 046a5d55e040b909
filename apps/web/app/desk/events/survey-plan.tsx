import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { SelectField, TextField, TickField } from '../../forms/fields.tsx';
import { LongTextField } from '../../forms/long-text-field.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import type { EventSurveyQuery } from '../../gql/desk/graphql.ts';
import form from '../parts/desk-form.module.css';
import styles from './events.module.css';
import { ownField, ownRows, surveyFields, surveyKinds } from './survey-form.ts';

type Survey = EventSurveyQuery['eventSurvey'];

/** Whether those who came are asked, for how long, and what beside the fixed questions, which stays once it was mailed. */
export function SurveyPlanForm({ survey, returned }: { survey: Survey; returned?: Returned }) {
  const t = useTranslations('desk.eventSurvey');
  const { problemOf: problem, wrongAmong } = useReturnedProblems(returned);
  const fields = returned?.values ?? surveyFields(survey);
  const begun = survey.asked > 0;
  const labels = Object.fromEntries([
    ['closeDays', t('closeDays')],
    ...ownRows.flatMap((row) =>
      (['labelJa', 'labelEn', 'options'] as const).map((part) => [ownField(row, part), t(part)]),
    ),
  ]) as Record<string, string>;
  return (
    <Form method="post" noValidate className={form.form}>
      <ProblemSummary wrong={wrongAmong(labels)} refusal={returned?.refusal} />
      <TickField
        name="open"
        label={t('open')}
        description={t('openHint')}
        defaultChecked={fields.open === 'on'}
      />
      <TextField
        id="field-closeDays"
        name="closeDays"
        label={t('closeDays')}
        defaultValue={fields.closeDays ?? ''}
        error={problem('closeDays')}
        inputMode="numeric"
        autoComplete="off"
      />
      <fieldset className={styles.group}>
        <legend>{t('fixed')}</legend>
        <p className="small quiet">{t('fixedAre')}</p>
      </fieldset>
      {begun ? (
        <>
          <p className="small quiet">{t('begun')}</p>
          {Object.entries(surveyFields(survey)).map(([name, value]) =>
            name.startsWith('question-') ? (
              <input key={name} type="hidden" name={name} value={value} />
            ) : null,
          )}
        </>
      ) : (
        ownRows.map((row) => <OwnQuestion key={row} row={row} fields={fields} problem={problem} />)
      )}
      <div className={form.acts}>
        <SubmitButton mih={48}>{t('save')}</SubmitButton>
      </div>
    </Form>
  );
}

type Row = { row: number; fields: Record<string, string>; problem: (name: string) => string | undefined };

function OwnQuestion({ row, fields, problem }: Row) {
  const t = useTranslations('desk.eventSurvey');
  const name = (part: string) => ownField(row, part);
  const field = (part: string) => ({
    ...{ id: `field-${name(part)}`, name: name(part), error: problem(name(part)), autoComplete: 'off' },
    defaultValue: fields[name(part)] ?? '',
  });
  const filled = ['labelJa', 'labelEn', 'options'].some((part) => fields[name(part)]);
  return (
    <details open={filled} className={styles.fold}>
      <summary>{fields[name('labelJa')] || t('add', { number: row + 1 })}</summary>
      <fieldset className={styles.group}>
        <legend>{t('question', { number: row + 1 })}</legend>
        <TextField {...field('labelJa')} label={t('labelJa')} maxLength={120} />
        <SelectField
          {...field('kind')}
          label={t('kind')}
          data={surveyKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
        <LongTextField
          {...field('options')}
          label={t('options')}
          description={t('optionsHint')}
          rows={4}
          optional
        />
        <TextField {...field('labelEn')} label={t('labelEn')} maxLength={120} lang="en" optional />
        <LongTextField {...field('optionsEn')} label={t('optionsEn')} rows={4} lang="en" optional />
      </fieldset>
    </details>
  );
}
