import { Form, Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { SubmitButton } from '../../../forms/submit-button.tsx';
import { useLinks, useText } from '../../../frame.ts';
import type { MyApplicationsQuery } from '../../../gql/public/graphql.ts';
import styles from '../requests/requests.module.css';

type Row = MyApplicationsQuery['myApplications'][number];

/** Whether the company sees the mail address: a consent by itself, with the words beside its button; until then the two write here. */
export function EmailConsent({
  id,
  emailShown,
  emailWording,
}: Pick<Row, 'id' | 'emailShown' | 'emailWording'>) {
  const t = useTranslations('myApplications');
  const text = useText();
  const to = useLinks();
  if (!emailWording) return null;
  return (
    <>
      <p className="small">
        {t(emailShown ? 'emailShown' : 'emailHidden')} <Link to={to('/me/talks')}>{t('toTalks')}</Link>
      </p>
      <details key={String(emailShown)}>
        <summary>{t(emailShown ? 'emailStop' : 'emailShow')}</summary>
        <Form method="post" className={styles.answer}>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="agreedTo" value={emailShown ? '' : text(emailWording)} />
          {emailShown ? null : <p className="small">{text(emailWording)}</p>}
          <SubmitButton quiet mih={48} name="act" value="email">
            {t(emailShown ? 'emailStop' : 'emailShow')}
          </SubmitButton>
        </Form>
      </details>
    </>
  );
}
