import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { FieldLabel } from '../../forms/fields.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import panels from '../parts/panel.module.css';
import type { LetterFields } from './letter-form.ts';
import styles from './outreach.module.css';
import { type Choices, SegmentChoice } from './segment-choice.tsx';
import { WritingField } from './writing-field.tsx';

type Props = {
  letter: LetterFields;
  choices: Choices;
  /** It exists already, so that it can be deleted. */
  kept: boolean;
  problem?: { field: string | null; sentence: string };
};

/** Words first, then whom they are for, then where they stay: one form, which works before scripts. */
export function LetterEditor({ letter, choices, kept, problem }: Props) {
  const t = useTranslations('desk.outreach');
  const problemOf = (field: string) => (problem?.field === field ? problem.sentence : undefined);
  const english = letter.subjectEn !== '' || letter.bodyEn !== '' || /En$/.test(problem?.field ?? '');
  return (
    <Form method="post" noValidate className={styles.editor}>
      {problem ? (
        <p className={`${panels.notice} ${panels.bad}`} role="alert">
          {problem.sentence}
        </p>
      ) : null}
      <section className={panels.panel}>
        <WritingField
          name="subjectJa"
          label={t('subject')}
          value={letter.subjectJa}
          problem={problemOf('subjectJa')}
        />
        <WritingField
          name="bodyJa"
          label={t('body')}
          hint={t('bodyHint')}
          rows={14}
          value={letter.bodyJa}
          problem={problemOf('bodyJa')}
        />
        <details className={styles.fold} open={english}>
          <summary>{t('english')}</summary>
          <p className={styles.hint}>{t('englishHint')}</p>
          <WritingField
            name="subjectEn"
            label={t('subject')}
            optional
            value={letter.subjectEn}
            problem={problemOf('subjectEn')}
          />
          <WritingField
            name="bodyEn"
            label={t('body')}
            optional
            rows={10}
            value={letter.bodyEn}
            problem={problemOf('bodyEn')}
          />
        </details>
      </section>
      <SegmentChoice letter={letter} choices={choices} />
      <section className={panels.panel}>
        <fieldset className={styles.choice}>
          <legend>
            <FieldLabel label={t('shelf')} />
          </legend>
          {(['public', 'members', 'nowhere'] as const).map((shelf) => (
            <label key={shelf} className={styles.option}>
              <input type="radio" name="shelf" value={shelf} defaultChecked={letter.shelf === shelf} />
              {t(`shelves.${shelf}`)}
            </label>
          ))}
        </fieldset>
      </section>
      <div className={styles.acts}>
        <SubmitButton name="act" value="save" mih={48}>
          {t('save')}
        </SubmitButton>
        {kept ? (
          <SubmitButton quiet name="act" value="discard" mih={48}>
            {t('discard')}
          </SubmitButton>
        ) : null}
      </div>
    </Form>
  );
}
