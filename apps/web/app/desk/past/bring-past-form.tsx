import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { TextField } from '../../forms/fields.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { FileField } from '../imports/file-field.tsx';
import { WritingField } from '../outreach/writing-field.tsx';
import forms from '../parts/desk-form.module.css';

/** The old list, what it is called, and what people were told when it was made. */
export function BringPastForm({ returned }: { returned?: Returned }) {
  const t = useTranslations('desk.past');
  const { problemOf, wrongAmong } = useReturnedProblems(returned);
  const missing = returned?.problems.file && 'key' in returned.problems.file;
  const atFile = missing ? t('fileMissing') : problemOf('file');
  const wrong = [
    ...(atFile ? [{ name: 'file', label: t('file'), sentence: atFile }] : []),
    ...wrongAmong({ title: t('name'), origin: t('origin'), on: t('on') }),
  ];
  return (
    <Form method="post" encType="multipart/form-data" noValidate className={forms.form}>
      <ProblemSummary wrong={wrong} refusal={returned?.refusal} />
      <FileField label={t('file')} hint={t('fileHint')} problem={atFile} />
      <WritingField
        name="title"
        label={t('name')}
        hint={t('nameHint')}
        value={returned?.values.title ?? ''}
        problem={problemOf('title')}
      />
      <WritingField
        name="origin"
        label={t('origin')}
        hint={t('originHint')}
        value={returned?.values.origin ?? ''}
        problem={problemOf('origin')}
        rows={3}
      />
      <div className={forms.short}>
        <TextField
          id="field-on"
          name="on"
          type="date"
          optional
          label={t('on')}
          description={t('onHint')}
          defaultValue={returned?.values.on ?? ''}
          error={problemOf('on')}
        />
      </div>
      <div className={forms.acts}>
        <SubmitButton>{t('upload')}</SubmitButton>
      </div>
    </Form>
  );
}
