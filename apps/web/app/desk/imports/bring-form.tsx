import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { FieldLabel } from '../../forms/fields.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { WritingField } from '../outreach/writing-field.tsx';
import forms from '../parts/desk-form.module.css';
import styles from './imports.module.css';

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
      <div className={styles.field}>
        <label htmlFor="field-file">
          <FieldLabel label={t('file')} />
        </label>
        <p id="field-file-hint" className={styles.hint}>
          {t('fileHint')}
        </p>
        <input
          id="field-file"
          type="file"
          name="file"
          accept=".csv,.tsv,.txt,text/csv"
          aria-describedby={atFile ? 'field-file-hint field-file-problem' : 'field-file-hint'}
          aria-required
          aria-invalid={atFile ? true : undefined}
        />
        {atFile ? (
          <p id="field-file-problem" className={styles.problem}>
            {atFile}
          </p>
        ) : null}
      </div>
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
