import { Form, Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { moment, type UiLocale } from '@enishi/ui';
import type { DeskLetterQuery } from '../../gql/desk/graphql.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks } from '../../frame.ts';
import type { SendingAnswer } from '../letter-sending.tsx';
import panels from '../parts/panel.module.css';
import { useRights } from '../rights.ts';
import styles from './outreach.module.css';
import own from './sending.module.css';
import { WhenChoice } from './when-choice.tsx';

export type Letter = DeskLetterQuery['letter'];

/** The last look: how many it reaches, under whose name, a test to oneself, and when it leaves. */
export function LetterReview({ letter, answer }: { letter: Letter; answer?: SendingAnswer }) {
  const t = useTranslations('desk.outreach');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const rights = useRights();
  const audience = letter.audience ?? 0;
  const scheduled = letter.state === 'scheduled' && letter.sendAt;
  return (
    <>
      {letter.missing.length > 0 ? <SenderMissing missing={letter.missing} /> : null}
      <section className={`${panels.panel} ${own.audience}`} aria-label={t('audience')}>
        <p>
          <span>{t('audience')}</span>
          <strong className="figures">{t('people', { n: audience })}</strong>
        </p>
        {audience === 0 ? <p className={styles.problem}>{t('audienceNone')}</p> : null}
        {letter.state === 'draft' ? (
          <Link to={to(`/desk/outreach/letters/${letter.id}`)}>{t('edit')}</Link>
        ) : null}
      </section>
      {rights.writes ? (
        <Form method="post" className={styles.acts}>
          <SubmitButton quiet name="act" value="test" mih={44}>
            {t('test')}
          </SubmitButton>
          {letter.subjectEn ? (
            <SubmitButton quiet name="act" value="test-en" mih={44}>
              {t('testEn')}
            </SubmitButton>
          ) : null}
        </Form>
      ) : null}
      {scheduled ? (
        <section className={`${panels.notice} ${panels.calm}`}>
          <strong>{t('scheduledTitle', { at: moment(scheduled, locale) })}</strong>
          <p>{t('scheduledLead')}</p>
          {rights.writes ? (
            <Form method="post">
              <SubmitButton quiet name="act" value="cancel" mih={44}>
                {t('unschedule')}
              </SubmitButton>
            </Form>
          ) : null}
        </section>
      ) : null}
      {letter.state === 'draft' && rights.writes && letter.missing.length === 0 && audience > 0 ? (
        <WhenChoice audience={audience} answer={answer} />
      ) : null}
    </>
  );
}

function SenderMissing({ missing }: { missing: readonly string[] }) {
  const t = useTranslations('desk.outreach');
  const to = useLinks();
  return (
    <section className={`${panels.notice} ${panels.warn}`} role="alert">
      <strong>{t('senderMissing')}</strong>
      <p>{t('senderMissingLead')}</p>
      <p>{missing.map((field) => t(`missing.${field as 'contact'}`)).join('・')}</p>
      <Link to={to('/desk/outreach/sender')}>{t('fillSender')}</Link>
    </section>
  );
}
