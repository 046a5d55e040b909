import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { WritingField } from '../outreach/writing-field.tsx';
import forms from '../parts/desk-form.module.css';
import { FileField } from './file-field.tsx';

/** The file, where it comes from and on what ground it is held. */
export function BringForm({ returned }: { returned?: Returned }) {
  const t = useTranslations('desk.imports');
  const { problemOf, wrongAmong } = useReturnedProblems(returned);
  const missing = returned?.problems.file && 'key' in returned.problems.file;
  const atFile = missing ? t('fileMissing') : problemOf('file');
  const wrong = [
    ...(atFile ? [{ name: 'file', label: t('file'), sentence: atFile }] : []),
    ...wrongAmong({ source: t('source'), basis: t('basis') }),
  ];
  return (
    <Form method="post" encType="multipart/form-data" noValidate className={forms.form}>
      <ProblemSummary wrong={wrong} refusal={returned?.refusal} />
      <FileField label={t('file')} hint={t('fileHint')} problem={atFile} />
      <WritingField
        name="source"
        label={t('source')}
        hint={t('sourceHint')}
        value={returned?.values.source ?? ''}
        problem={problemOf('source')}
      />
      <WritingField
        name="basis"
        label={t('basis')}
        hint={t('basisHint')}
        value={returned?.values.basis ?? ''}
        problem={problemOf('basis')}
        rows={3}
      />
      <div className={forms.acts}>
        <SubmitButton>{t('upload')}</SubmitButton>
        <p className="small quiet">{t('uploadHint')}</p>
      </div>
    </Form>
  );
}
