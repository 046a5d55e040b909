import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { TextField, TickField } from '../../forms/fields.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import type { EventSurveyQuery } from '../../gql/desk/graphql.ts';
import form from '../parts/desk-form.module.css';
import styles from './events.module.css';
import { QuestionFields, useQuestionLabels } from './question-fields.tsx';
import { ownRows, surveyFields, surveyKinds } from './survey-form.ts';

type Survey = EventSurveyQuery['eventSurvey'];

/** Whether those who came are asked, for how long, and what beside the fixed questions, which stays once it was mailed. */
export function SurveyPlanForm({ survey, returned }: { survey: Survey; returned?: Returned }) {
  const t = useTranslations('desk.eventSurvey');
  const { problemOf: problem, wrongAmong } = useReturnedProblems(returned);
  const fields = returned?.values ?? surveyFields(survey);
  const begun = survey.asked > 0;
  const labels = { closeDays: t('closeDays'), ...useQuestionLabels(ownRows) };
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
        ownRows.map((row) => (
          <QuestionFields
            key={row}
            {...{ row, fields, problem, kinds: surveyKinds, add: t('add', { number: row + 1 }) }}
          />
        ))
      )}
      <div className={form.acts}>
        <SubmitButton mih={48}>{t('save')}</SubmitButton>
      </div>
    </Form>
  );
}
