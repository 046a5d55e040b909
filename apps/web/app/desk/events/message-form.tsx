import type { UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SelectField, TextField, TickField } from '../../forms/fields.tsx';
import { LongTextField } from '../../forms/long-text-field.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import type { EventMessagesQuery } from '../../gql/desk/graphql.ts';
import { useDateLabel } from '../../parts/date-label.ts';
import form from '../parts/desk-form.module.css';
import styles from './events.module.css';
import { dateBox, kindBox, messageStates } from './message-in.ts';

type Event = Pick<EventMessagesQuery['eventMessages'], 'dates' | 'kinds'>;

/** Whom a message is for, and what it says. */
export function MessageForm({ dates, kinds, returned }: Event & { returned?: Returned }) {
  const t = useTranslations('desk.eventMessages');
  const locale = useLocale() as UiLocale;
  const labelOf = useDateLabel();
  const { problemOf: problem, wrongAmong } = useReturnedProblems(returned);
  const values = returned?.values ?? {};
  const field = (name: 'subjectJa' | 'subjectEn' | 'bodyJa' | 'bodyEn') => ({
    ...{ id: `field-${name}`, name, label: t(name), error: problem(name), autoComplete: 'off' },
    defaultValue: values[name] ?? '',
  });
  const labels = (['subjectJa', 'bodyJa', 'subjectEn', 'bodyEn'] as const).map((name) => [name, t(name)]);
  return (
    <Form method="post" noValidate className={form.form}>
      <ProblemSummary wrong={wrongAmong(Object.fromEntries(labels))} refusal={returned?.refusal} />
      <SelectField
        id="field-state"
        name="state"
        label={t('state')}
        defaultValue={values.state ?? 'ticket'}
        data={messageStates.map((value) => ({ value, label: t(`states.${value}`) }))}
      />
      {dates.length > 1 ? (
        <fieldset className={styles.group}>
          <legend>{t('dates')}</legend>
          <p className="small quiet">{t('everyDate')}</p>
          {dates.map((date) => (
            <TickField
              key={date.id}
              name={dateBox(date.id)}
              label={labelOf(date)}
              defaultChecked={values[dateBox(date.id)] !== undefined}
            />
          ))}
        </fieldset>
      ) : null}
      {kinds.length > 1 ? (
        <fieldset className={styles.group}>
          <legend>{t('kinds')}</legend>
          <p className="small quiet">{t('everyKind')}</p>
          {kinds.map(({ id, name }) => (
            <TickField
              key={id}
              name={kindBox(id)}
              label={name[locale]}
              defaultChecked={values[kindBox(id)] !== undefined}
            />
          ))}
        </fieldset>
      ) : null}
      <TextField {...field('subjectJa')} description={t('subjectHint')} maxLength={120} />
      <LongTextField
        {...field('bodyJa')}
        description={t('bodyHint')}
        autosize
        minRows={6}
        maxLength={5_000}
      />
      <TextField {...field('subjectEn')} optional description={t('englishHint')} maxLength={120} lang="en" />
      <LongTextField {...field('bodyEn')} optional autosize minRows={4} maxLength={5_000} lang="en" />
      <div className={form.acts}>
        <SubmitButton name="act" value="preview" mih={48}>
          {t('preview')}
        </SubmitButton>
        <p className="small quiet">{t('previewHint')}</p>
      </div>
    </Form>
  );
}
