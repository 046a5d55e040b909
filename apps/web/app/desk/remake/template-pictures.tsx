import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { FieldLabel, TextField } from '../../forms/fields.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import type { GigTemplateQuery } from '../../gql/desk/graphql.ts';
import { makeSmaller } from '../../routes/company/page/make-smaller.ts';
import form from '../parts/desk-form.module.css';
import styles from './remake.module.css';

type Props = {
  at: GigTemplateQuery['gigTemplate'];
  returned: Returned | undefined;
};

/** The procedure in pictures, in the order of the work; once a gig is published they stay. */
export function TemplatePictures({ at: { template, inUse }, returned }: Props) {
  const t = useTranslations('desk.remake');
  const { pictures } = template;
  return (
    <section aria-label={t('pictures')}>
      <h2>{t('pictures')}</h2>
      <p className="quiet">{inUse ? t('picturesStay') : t('picturesLead')}</p>
      <ol className={styles.pictures} hidden={pictures.length === 0}>
        {pictures.map(({ id, url, width, height, line }, at) => (
          <li key={id}>
            <img {...{ src: url, width, height, alt: line }} />
            <p className="small">
              {at + 1}. {line}
            </p>
            {inUse ? null : <Turns {...{ id, line, first: at === 0 }} />}
          </li>
        ))}
      </ol>
      {inUse ? null : <AddPicture key={pictures.length} returned={returned} />}
    </section>
  );
}

function Turns({ id, line, first }: { id: string; line: string; first: boolean }) {
  const t = useTranslations('desk.remake');
  return (
    <Form method="post" preventScrollReset className={styles.turns}>
      <input type="hidden" name="pictureId" value={id} />
      {first ? null : (
        <SubmitButton quiet name="act" value="raise" aria-label={t('raiseOf', { line })}>
          {t('raise')}
        </SubmitButton>
      )}
      <SubmitButton quiet name="act" value="remove" aria-label={t('removeOf', { line })}>
        {t('remove')}
      </SubmitButton>
    </Form>
  );
}

function AddPicture({ returned }: { returned: Returned | undefined }) {
  const t = useTranslations('desk.remake');
  const { problemOf } = useReturnedProblems(returned);
  const missing = returned?.problems.photo && 'key' in returned.problems.photo;
  const wrong = missing ? t('photoMissing') : problemOf('photo');
  return (
    <Form method="post" encType="multipart/form-data" noValidate className={form.form}>
      <div className={styles.field}>
        <label htmlFor="field-photo">
          <FieldLabel label={t('photo')} />
        </label>
        <p id="field-photo-hint" className="small quiet">
          {t('photoHint')}
        </p>
        <input
          {...{ id: 'field-photo', type: 'file', name: 'photo', accept: 'image/jpeg,image/png,image/webp' }}
          aria-describedby={wrong ? 'field-photo-hint field-photo-problem' : 'field-photo-hint'}
          aria-required
          aria-invalid={wrong ? true : undefined}
          onChange={(event) => void makeSmaller(event.currentTarget)}
        />
        {wrong ? (
          <p id="field-photo-problem" className={styles.problem}>
            {wrong}
          </p>
        ) : null}
      </div>
      <TextField
        {...{ id: 'field-line', name: 'line', label: t('line'), description: t('lineHint'), maxLength: 80 }}
        defaultValue={returned?.values.line ?? ''}
        error={problemOf('line')}
      />
      <div className={form.acts}>
        <SubmitButton name="act" value="add" quiet mih={48}>
          {t('addPicture')}
        </SubmitButton>
      </div>
    </Form>
  );
}
