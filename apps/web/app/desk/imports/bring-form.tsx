import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { FieldLabel } from '../../forms/fields.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import type { Returned } from '../../forms/problem.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { WritingField } from '../outreach/writing-field.tsx';
import forms from '../parts/desk-form.module.css';
import styles from './imports.module.css';

/** The file, where it comes from and on what ground it is held. */
export function BringForm({ returned }: { returned?: Returned }) {
  const t = useTranslations('desk.imports');
  const sentence = (name: string): string | undefined => {
    const problem = returned?.problems[name];
    if (!problem) return undefined;
    return 'sentence' in problem ? problem.sentence : t('fileMissing');
  };
  const wrong = (['file', 'source', 'basis'] as const).flatMap((name) => {
    const said = sentence(name);
    return said ? [{ name, label: t(name), sentence: said }] : [];
  });
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
          aria-describedby="field-file-hint"
          aria-invalid={sentence('file') ? true : undefined}
        />
        {sentence('file') ? <p className={styles.problem}>{sentence('file')}</p> : null}
      </div>
      <WritingField
        name="source"
        label={t('source')}
        hint={t('sourceHint')}
        value={returned?.values.source ?? ''}
        problem={sentence('source')}
      />
      <WritingField
        name="basis"
        label={t('basis')}
        hint={t('basisHint')}
        value={returned?.values.basis ?? ''}
        problem={sentence('basis')}
        rows={3}
      />
      <div className={forms.acts}>
        <SubmitButton>{t('upload')}</SubmitButton>
        <p className="small quiet">{t('uploadHint')}</p>
      </div>
    </Form>
  );
}
