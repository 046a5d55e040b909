import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import type { ReactNode } from 'react';
import { SelectField, TextField, TickField } from '../../forms/fields.tsx';
import { LongTextField } from '../../forms/long-text-field.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import form from '../parts/desk-form.module.css';
import folds from '../parts/fold.module.css';
import type { PageAct } from './case-acts.ts';

/** What an act answered, and to which form it belongs. */
export type ActReturned = Returned & { act: string };
type Named = { returned: ActReturned | undefined; act: PageAct };

/** What came back, for the form whose button was pressed; other forms stay as they are. */
export const ofAct = ({ returned, act }: Named): ActReturned | undefined =>
  returned?.act === act ? returned : undefined;

/** A form of one act that is there for whoever asks; open where it was sent and refused. */
export function ActFold({
  act,
  label,
  returned,
  edition,
  children,
  quiet = true,
}: Named & { label: string; edition: number; children: ReactNode; quiet?: boolean }) {
  return (
    <details className={folds.fold} open={ofAct({ returned, act }) ? true : undefined}>
      <summary>{label}</summary>
      <Form method="post" className={form.form} noValidate preventScrollReset>
        <input type="hidden" name="edition" value={edition} />
        {children}
        <div className={form.acts}>
          <SubmitButton quiet={quiet} mih={48} name="act" value={act}>
            {label}
          </SubmitButton>
        </div>
      </Form>
    </details>
  );
}

/** What happens next, and by when. */
export function NextFields({ returned, act }: { returned: Returned | undefined; act: string }) {
  const t = useTranslations('desk.cases');
  const { problemOf } = useReturnedProblems(returned);
  return (
    <>
      <TextField
        {...{ id: `field-what-${act}`, name: 'what', label: t('fields.what'), error: problemOf('what') }}
        description={t('fields.whatHint')}
        defaultValue={returned?.values.what ?? ''}
      />
      <TextField
        {...{ id: `field-dueOn-${act}`, name: 'dueOn', type: 'date', label: t('fields.dueOn') }}
        error={problemOf('dueOn')}
        defaultValue={returned?.values.dueOn ?? ''}
      />
    </>
  );
}

/** Longer words of an act. */
export function WordsField({
  name,
  returned,
  act,
  optional = false,
  label,
  hint,
}: Named & {
  name: 'note' | 'said' | 'line' | 'wish';
  label: string;
  optional?: boolean;
  hint?: string;
}) {
  const mine = ofAct({ returned, act });
  const { problemOf } = useReturnedProblems(mine);
  return (
    <LongTextField
      {...{ id: `field-${name}-${act}`, name, label, optional, rows: 3, description: hint }}
      error={problemOf(name)}
      defaultValue={mine?.values[name] ?? ''}
    />
  );
}

type Coordinator = { accountId: string; name: string };

/** Who accompanies, chosen from those who can. */
export function WhoField({
  name,
  label,
  coordinators,
  returned,
  none,
  act,
}: {
  name: 'mainId' | 'secondId' | 'toId';
  label: string;
  coordinators: readonly Coordinator[];
  returned: Returned | undefined;
  none: string;
  act: string;
}) {
  const { problemOf } = useReturnedProblems(returned);
  return (
    <SelectField
      {...{ id: `field-${name}-${act}`, name, label, optional: name === 'secondId', error: problemOf(name) }}
      defaultValue={returned?.values[name] ?? ''}
      data={[
        { value: '', label: none },
        ...coordinators.map(({ accountId, name: called }) => ({ value: accountId, label: called })),
      ]}
    />
  );
}

/** How heavy a case is. */
export function WeightField({ returned, act }: { returned: Returned | undefined; act: string }) {
  const t = useTranslations('desk.cases');
  const { problemOf } = useReturnedProblems(returned);
  return (
    <SelectField
      {...{ id: `field-weight-${act}`, name: 'weight', label: t('fields.weight') }}
      error={problemOf('weight')}
      defaultValue={returned?.values.weight ?? '2'}
      data={(['light', 'usual', 'heavy'] as const).map((weight, at) => ({
        ...{ value: String(at + 1), label: t(`weights.${weight}`) },
      }))}
    />
  );
}

/** Over a limit, as whoever leads the desk says. */
export function AnywayField({ act }: { act: string }) {
  const t = useTranslations('desk.cases');
  return <TickField id={`field-anyway-${act}`} name="anyway" label={t('fields.anyway')} />;
}
