import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { TextField } from '../../forms/fields.tsx';
import { PhotoField } from '../../forms/photo-field.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import type { GigTemplateQuery } from '../../gql/desk/graphql.ts';
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
  return (
    <Form method="post" encType="multipart/form-data" noValidate className={form.form}>
      <PhotoField
        {...{ label: t('photo'), hint: t('photoHint'), missing: t('photoMissing') }}
        returned={returned}
      />
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
