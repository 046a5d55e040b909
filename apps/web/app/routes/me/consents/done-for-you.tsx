import { moment, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SubmitButton } from '../../../forms/submit-button.tsx';
import type { MyDeskActsQuery } from '../../../gql/public/graphql.ts';
import { Section } from '../../../parts/page.tsx';
import styles from './consents.module.css';

/** What desks and the secretariat did on the viewer's behalf, and whom of the family they named. Nothing for most. */
export function DoneForYou({ acts, family }: MyDeskActsQuery['myDeskActs']) {
  const t = useTranslations('deskActs');
  const locale = useLocale() as UiLocale;
  if (acts.length === 0) return null;
  return (
    <Section id="done-for-you" title={t('title')} lead={t('lead')}>
      {family ? (
        <Form method="post">
          <p>
            <strong>{t('family')}</strong>
          </p>
          <p className="small">{family}</p>
          <SubmitButton quiet mih={48} name="act" value="forget-family">
            {t('forget')}
          </SubmitButton>
        </Form>
      ) : null}
      <ul className={styles.lines}>
        {acts.map(({ id, act, desk, note, at }) => (
          <li key={id}>
            <p className="figures">{moment(at, locale)}</p>
            <p className={styles.name}>{t(`acts.${act}`)}</p>
            <p className="small quiet">
              {desk ? t('byDesk', { desk }) : t('byOffice')}
              {act === 'gig_taken' && note ? ` · ${t('note', { note })}` : null}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
