import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { TextField } from '../../../forms/fields.tsx';
import { PhotoField } from '../../../forms/photo-field.tsx';
import type { Returned } from '../../../forms/problem.ts';
import { useReturnedProblems } from '../../../forms/returned-problems.ts';
import { SubmitButton } from '../../../forms/submit-button.tsx';
import type { ShownCompanyPageFragment } from '../../../gql/public/graphql.ts';
import { Section } from '../../../parts/page.tsx';
import join from '../../join/join.module.css';
import { mostPhotos } from './page-form.ts';
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

/** One photo with what it shows. */
function AddPhoto({ returned }: { returned: Returned | undefined }) {
  const t = useTranslations('companyPage');
  const { problemOf } = useReturnedProblems(returned);
  return (
    <Form method="post" encType="multipart/form-data" noValidate className={join.form}>
      <PhotoField
        {...{ label: t('photo'), hint: t('photoHint'), missing: t('photoMissing') }}
        returned={returned}
      />
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
