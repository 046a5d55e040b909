import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import type { ReflectionFormQuery } from '../../gql/public/graphql.ts';
import styles from './trips.module.css';

type Written = NonNullable<ReflectionFormQuery['reflectionForm']['reflection']>;

/** Who can read what was written, and the way to take that back from each with one tap. */
export function OwnReaders({ written: { sent, forHost, forPublic, published } }: { written: Written }) {
  const t = useTranslations('reflections');
  return (
    <section className={styles.now} aria-labelledby="readers-now">
      <h2 id="readers-now">{t('now')}</h2>
      {sent ? (
        <ul>
          <li>{t('nowOffice')}</li>
          {forHost ? <li>{t('nowHost')}</li> : null}
          {forPublic ? <li>{t(published ? 'nowPublic' : 'nowAsked')}</li> : null}
        </ul>
      ) : (
        <p>{t('nowDraft')}</p>
      )}
      {sent && (forHost || forPublic) ? (
        <Form method="post" className={styles.acts}>
          {forHost ? (
            <SubmitButton quiet name="act" value="host" mih={48}>
              {t('takeBack.host')}
            </SubmitButton>
          ) : null}
          {forPublic ? (
            <SubmitButton quiet name="act" value="public" mih={48}>
              {t('takeBack.public')}
            </SubmitButton>
          ) : null}
        </Form>
      ) : null}
    </section>
  );
}
