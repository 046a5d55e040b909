import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { SelectField, TextField } from '../../forms/fields.tsx';
import { LongTextField } from '../../forms/long-text-field.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { SignsFields } from './signs-fields.tsx';
import form from '../parts/desk-form.module.css';

/** What the form of publishing is asked again with. */
export const publishFields = {
  ...{ justification: '', insuranceKind: '', insuranceNote: '' },
  ...{ signsChecked: '', signsReason: '' },
};

/** How an accident is covered, as typed; null where the form does not ask, since the company employs. */
export const insuranceIn = ({ insuranceKind, insuranceNote = '' }: Record<string, string>) =>
  insuranceKind === undefined ? null : { kind: insuranceKind, note: insuranceNote };

const kinds = ['by_company', 'by_community', 'not_needed'] as const;

/** Puts the drafts of a request on the board: with how an accident is covered, and once somebody has looked for signs of employment. */
export function PublishDrafts({
  returned,
  drafts,
}: {
  returned: Returned | undefined;
  drafts: readonly { track: string }[];
}) {
  const t = useTranslations('desk.work');
  const { problemOf } = useReturnedProblems(returned);
  const outsourced = drafts.some(({ track }) => track === 'outsourcing');
  const field = (name: 'justification' | 'insuranceKind' | 'insuranceNote') => ({
    ...{ id: `field-${name}`, name, label: t(name), error: problemOf(name) },
    defaultValue: returned?.values[name] ?? '',
  });
  return (
    <Form method="post" className={form.form} preventScrollReset>
      {outsourced ? (
        <>
          <SelectField
            {...field('insuranceKind')}
            description={t('insuranceKindHint')}
            data={[
              { value: '', label: t('insuranceKinds.none') },
              ...kinds.map((value) => ({ value, label: t(`insuranceKinds.${value}`) })),
            ]}
          />
          <TextField {...field('insuranceNote')} autoComplete="off" />
        </>
      ) : null}
      <LongTextField optional rows={2} {...field('justification')} description={t('justificationHint')} />
      {outsourced ? <SignsFields returned={returned} /> : null}
      <div className={form.acts}>
        <SubmitButton mih={48} name="act" value="publish">
          {t('publish', { count: drafts.length })}
        </SubmitButton>
      </div>
    </Form>
  );
}
