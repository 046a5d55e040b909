import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { SelectField, TextField, TickField } from '../../forms/fields.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import form from '../parts/desk-form.module.css';
import styles from './events.module.css';
import { agencyClasses, agencyFields, rowsShown } from './travel-form.ts';

type Fields = { fields: Record<string, string>; problem: (name: string) => string | undefined };

const stopFields = ['day', 'time', 'ja', 'en'] as const;

/** What the price includes, who answers for the journey, and its itinerary. */
export function TravelEditor({ fields, returned }: { fields: Record<string, string>; returned?: Returned }) {
  const t = useTranslations('desk.events.journey');
  const { problemOf: problem, wrongAmong } = useReturnedProblems(returned);
  const rows = Array.from({ length: rowsShown(fields) }, (_, row) => row);
  const labels = [
    ...agencyFields.map((name) => [name, t(name)]),
    ...rows.flatMap((row) =>
      stopFields.map((name) => [`stop-${row}-${name}`, `${t('stop', { number: row + 1 })} ${t(name)}`]),
    ),
  ];
  return (
    <Form method="post" noValidate className={form.form}>
      <ProblemSummary wrong={wrongAmong(Object.fromEntries(labels))} refusal={returned?.refusal} />
      <fieldset className={styles.group}>
        <legend>{t('included')}</legend>
        <p className="small quiet">{t('law')}</p>
        <TickField name="transport" label={t('transport')} defaultChecked={fields.transport === 'on'} />
        <TickField name="lodging" label={t('lodging')} defaultChecked={fields.lodging === 'on'} />
      </fieldset>
      <Agency fields={fields} problem={problem} />
      <fieldset className={styles.group}>
        <legend>{t('itinerary')}</legend>
        <p className="small quiet">{t('itineraryHint')}</p>
        {rows.map((row) => (
          <Stop key={row} row={row} fields={fields} problem={problem} />
        ))}
      </fieldset>
      <div className={form.acts}>
        <SubmitButton mih={48}>{t('save')}</SubmitButton>
      </div>
    </Form>
  );
}

function Agency({ fields, problem }: Fields) {
  const t = useTranslations('desk.events.journey');
  const field = (name: (typeof agencyFields)[number]) => ({
    ...{
      id: `field-${name}`,
      name,
      label: t(name),
      error: problem(name),
      autoComplete: 'off',
      optional: true,
    },
    defaultValue: fields[name] ?? '',
  });
  return (
    <fieldset className={styles.group}>
      <legend>{t('agency')}</legend>
      <p className="small quiet">{t('agencyHint')}</p>
      <TextField {...field('name')} maxLength={80} />
      <div className={styles.pair}>
        <SelectField
          id="field-registeredAs"
          name="registeredAs"
          optional
          label={t('registeredAs')}
          description={t('regionalHint')}
          defaultValue={fields.registeredAs ?? 'regional'}
          data={agencyClasses.map((value) => ({ value, label: t(`classes.${value}`) }))}
        />
        <TextField {...field('registration')} maxLength={60} description={t('registrationHint')} />
      </div>
      <TextField {...field('manager')} maxLength={40} />
      <TextField
        {...field('termsUrl')}
        type="url"
        inputMode="url"
        maxLength={200}
        description={t('termsHint')}
      />
    </fieldset>
  );
}

function Stop({ row, fields, problem }: Fields & { row: number }) {
  const t = useTranslations('desk.events.journey');
  const number = row + 1;
  const field = (name: (typeof stopFields)[number]) => {
    const whole = `stop-${row}-${name}`;
    return {
      ...{ id: `field-${whole}`, name: whole, label: t(name), error: problem(whole), autoComplete: 'off' },
      ...{ defaultValue: fields[whole] ?? '', optional: true },
    };
  };
  return (
    <fieldset className={styles.stop}>
      <legend className="small">{t('stop', { number })}</legend>
      <div className={styles.stopAt}>
        <TextField {...field('day')} inputMode="numeric" />
        <TextField {...field('time')} type="time" />
      </div>
      <TextField {...field('ja')} maxLength={120} />
      <details open={Boolean(fields[`stop-${row}-en`])} className={styles.fold}>
        <summary className="small">{t('en')}</summary>
        <TextField {...field('en')} maxLength={120} lang="en" />
      </details>
    </fieldset>
  );
}
