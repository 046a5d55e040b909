import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { SelectField, TextField, TickField } from '../../forms/fields.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useText } from '../../frame.ts';
import type { EventCodesQuery } from '../../gql/desk/graphql.ts';
import form from '../parts/desk-form.module.css';
import styles from './events.module.css';

type Props = { kinds: EventCodesQuery['eventCodes']['kinds']; returned?: Returned };

const fields = ['code', 'amount', 'from', 'until', 'most', 'mostPerPerson'] as const;
/** What shows kinds takes nothing off. */
const optional: readonly string[] = ['amount', 'most', 'mostPerPerson'];
const times: readonly string[] = ['from', 'until'];

/** A new code: what it is, what it does, when, for how many tickets, and for which kinds. */
export function CodeEditor({ kinds, returned }: Props) {
  const t = useTranslations('desk.eventCodes');
  const text = useText();
  const { problemOf: problem, wrongAmong } = useReturnedProblems(returned);
  const values = returned?.values ?? {};
  const wrong = wrongAmong(
    Object.fromEntries([...fields, 'positions' as const].map((name) => [name, t(name)])),
  );
  const field = (name: (typeof fields)[number]) => (
    <TextField
      id={`field-${name}`}
      name={name}
      label={t(name)}
      description={t(`${name}Hint`)}
      optional={optional.includes(name)}
      error={problem(name)}
      defaultValue={values[name] ?? ''}
      autoComplete="off"
      {...(times.includes(name)
        ? { type: 'datetime-local' }
        : { inputMode: name === 'code' ? ('text' as const) : ('numeric' as const) })}
    />
  );
  return (
    <Form method="post" noValidate className={form.form}>
      <h2>{t('newTitle')}</h2>
      <ProblemSummary wrong={wrong} refusal={returned?.refusal} />
      {field('code')}
      <SelectField
        id="field-kind"
        name="kind"
        label={t('does')}
        defaultValue={values.kind ?? 'percent'}
        data={(['percent', 'yen', 'reveal'] as const).map((value) => ({ value, label: t(`kinds.${value}`) }))}
      />
      {field('amount')}
      {field('from')}
      {field('until')}
      {field('most')}
      {field('mostPerPerson')}
      <fieldset id="field-positions" className={styles.group}>
        <legend>{t('positions')}</legend>
        <p className="small quiet">{t('positionsHint')}</p>
        {problem('positions') ? <p role="alert">{problem('positions')}</p> : null}
        {kinds.map((kind, at) => (
          <TickField
            key={kind.ja}
            name={`position-${at}`}
            label={text(kind)}
            defaultChecked={values[`position-${at}`] !== undefined}
          />
        ))}
      </fieldset>
      <div className={form.acts}>
        <SubmitButton mih={48}>{t('make')}</SubmitButton>
      </div>
    </Form>
  );
}
