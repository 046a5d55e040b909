import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { FieldLabel, TextField } from '../../../forms/fields.tsx';
import type { Returned } from '../../../forms/problem.ts';
import { useReturnedProblems } from '../../../forms/returned-problems.ts';
import { SubmitButton } from '../../../forms/submit-button.tsx';
import type { ShownCompanyPageFragment } from '../../../gql/public/graphql.ts';
import { Section } from '../../../parts/page.tsx';
import join from '../../join/join.module.css';
import { mostPhotos } from './page-form.ts';
import { makeSmaller } from './make-smaller.ts';
import styles from './page-editor.module.css';

type Props = { photos: ShownCompanyPageFragment['photos']; returned: Returned | undefined };

/** The photos of a page, and adding one. */
export function PagePhotos({ photos, returned }: Props) {
  const t = useTranslations('companyPage');
  return (
    <Section title={t('photos')} lead={t('photosHint')} id="photos">
      {photos.length === 0 ? <p className="quiet">{t('photosEmpty')}</p> : null}
      <ul className={styles.photos} hidden={photos.length === 0}>
        {photos.map(({ id, url, width, height, alt }) => (
          <li key={id}>
            <img {...{ src: url, width, height, alt }} />
            <p className="small">{alt}</p>
            <Form method="post">
              <input type="hidden" name="id" value={id} />
              <SubmitButton quiet name="act" value="remove" aria-label={t('removeOf', { alt })}>
                {t('remove')}
              </SubmitButton>
            </Form>
          </li>
        ))}
      </ul>
      {photos.length < mostPhotos ? <AddPhoto key={photos.length} returned={returned} /> : null}
    </Section>
  );
}

/** One photo with what it shows. Where scripts run it is made smaller before it leaves the phone, and loses where it was taken. */
function AddPhoto({ returned }: { returned: Returned | undefined }) {
  const t = useTranslations('companyPage');
  const { problemOf } = useReturnedProblems(returned);
  const missing = returned?.problems['photo'] && 'key' in returned.problems['photo'];
  const wrong = missing ? t('photoMissing') : problemOf('photo');
  return (
    <Form method="post" encType="multipart/form-data" noValidate className={join.form}>
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
        {...{ id: 'field-alt', name: 'alt', label: t('alt'), description: t('altHint'), maxLength: 120 }}
        defaultValue={returned?.values['alt']}
        error={problemOf('alt')}
      />
      <div>
        <SubmitButton name="act" value="add" quiet mih={48}>
          {t('add')}
        </SubmitButton>
      </div>
    </Form>
  );
}
