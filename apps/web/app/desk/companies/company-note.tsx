import { moment, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { LongTextField } from '../../forms/long-text-field.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import type { ShownCompanyTurnFragment } from '../../gql/desk/graphql.ts';
import form from '../parts/desk-form.module.css';
import folds from '../parts/fold.module.css';
import { useRights } from '../rights.ts';
import styles from './companies.module.css';

type Note = NonNullable<ShownCompanyTurnFragment['note']>;

/** What somebody at the desk wrote down, and the way to take it back; or that it was taken back, by whom and when. */
export function CompanyNote({ note }: { note: Note }) {
  const t = useTranslations('desk.companies.note');
  const locale = useLocale() as UiLocale;
  const { writes } = useRights();
  const { id, text, takenBackAt, takenBackBy } = note;
  if (takenBackAt)
    return (
      <p className="small quiet">{t('gone', { by: takenBackBy ?? '', at: moment(takenBackAt, locale) })}</p>
    );
  return (
    <>
      <p className={styles.note}>{text}</p>
      {writes ? (
        <details className={`${folds.fold} ${folds.quiet}`}>
          <summary>{t('takeBack')}</summary>
          <Form method="post" preventScrollReset>
            <input type="hidden" name="id" value={id} />
            <p className="small quiet">{t('takeBackHint')}</p>
            <SubmitButton quiet name="act" value="note_back">
              {t('takeBackSure')}
            </SubmitButton>
          </Form>
        </details>
      ) : null}
    </>
  );
}

/** A new note. */
export function NewNote() {
  const t = useTranslations('desk.companies.note');
  return (
    <details className={folds.fold}>
      <summary>{t('write')}</summary>
      <Form method="post" className={form.form}>
        <LongTextField
          name="note"
          label={t('label')}
          description={t('hint')}
          maxLength={1000}
          autosize
          minRows={2}
        />
        <div className={form.acts}>
          <SubmitButton quiet name="act" value="note">
            {t('save')}
          </SubmitButton>
        </div>
      </Form>
    </details>
  );
}
