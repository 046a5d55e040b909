import { Form, Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { Notice, Page, Section } from '../../parts/page.tsx';
import { MyPagesNav } from '../me/my-pages.tsx';
import { Subscribe } from './subscribe.tsx';
import styles from './tickets.module.css';

type Props = {
  title: string;
  lead: string;
  back: { to: string; label: string };
  /** The whole secret address; null before one was made. */
  address: string | null;
  renewed: boolean;
  refusal: string | undefined;
};

/** What is one's own, in the calendar of one's phone: the secret address, how to use it, and another one where it got known. */
export function OwnCalendar({ title, lead, back, address, renewed, refusal }: Props) {
  const t = useTranslations('calendar');
  return (
    <Page title={title} lead={lead}>
      <MyPagesNav />
      <ProblemSummary wrong={[]} refusal={refusal} />
      {renewed ? <Notice tone="good">{t('made')}</Notice> : null}
      {address ? (
        <>
          <Subscribe address={address} />
          <Section title={t('renewTitle')}>
            <p>{t('renewLead')}</p>
            <Form method="post">
              <SubmitButton quiet mih={48}>
                {t('renew')}
              </SubmitButton>
            </Form>
          </Section>
        </>
      ) : (
        <Form method="post">
          <p className={styles.lead}>{t('secret')}</p>
          <SubmitButton mih={48}>{t('make')}</SubmitButton>
        </Form>
      )}
      <p>
        <Link to={back.to}>← {back.label}</Link>
      </p>
    </Page>
  );
}
