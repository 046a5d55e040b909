import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { SelectField, TextField } from '../../forms/fields.tsx';
import { LongTextField } from '../../forms/long-text-field.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import form from '../parts/desk-form.module.css';
import type { ShownEntry } from './entry-in.ts';
import { entryKinds } from './entry-in.ts';

type Parts = { id: string; entry: ShownEntry | null; returned: Returned | undefined };

/** What the secretariat writes: a new entry, or one that is put right, kept against an objection, or taken out. */
export function EntryForm({ id, entry, returned }: Parts) {
  const t = useTranslations('desk.lifeLine');
  const kinds = useTranslations('lifeLine.kinds');
  const { problemOf } = useReturnedProblems(returned);
  const values: Record<string, string> = returned?.values ?? {};
  const field = (name: 'what' | 'startsOn' | 'endsOn' | 'note' | 'answer', kept: string) => ({
    ...{ id: `field-${name}-${id}`, name, label: t(`fields.${name}`), error: problemOf(name) },
    defaultValue: values[name] ?? kept,
  });
  return (
    <Form method="post" noValidate className={form.form}>
      <input type="hidden" name="id" value={entry ? id : ''} />
      <SelectField
        {...{ id: `field-kind-${id}`, name: 'kind', label: t('fields.kind') }}
        defaultValue={values.kind ?? entry?.kind ?? 'intern'}
        data={entryKinds.map((value) => ({ value, label: kinds(value) }))}
      />
      <TextField {...field('what', entry?.what ?? '')} maxLength={80} autoComplete="off" />
      <TextField {...field('startsOn', entry?.startsOn ?? '')} type="date" />
      <TextField
        {...field('endsOn', entry?.endsOn ?? '')}
        type="date"
        optional
        description={t('fields.endsOnHint')}
      />
      <LongTextField
        {...field('note', entry?.note ?? '')}
        optional
        rows={2}
        maxLength={200}
        description={t('fields.noteHint')}
      />
      {entry?.contested ? (
        <LongTextField
          {...field('answer', '')}
          rows={3}
          maxLength={300}
          description={t('fields.answerHint')}
        />
      ) : null}
      <div className={form.acts}>
        {entry ? (
          <>
            <SubmitButton name="act" value="correct">
              {t('save')}
            </SubmitButton>
            {entry.contested ? (
              <SubmitButton quiet name="act" value="answer">
                {t('keep')}
              </SubmitButton>
            ) : null}
            <SubmitButton quiet name="act" value="remove">
              {t('remove')}
            </SubmitButton>
          </>
        ) : (
          <SubmitButton name="act" value="add">
            {t('add')}
          </SubmitButton>
        )}
      </div>
    </Form>
  );
}
