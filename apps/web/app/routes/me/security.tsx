import { moment, type UiLocale } from '@enishi/ui';
import {
  Form,
  Link,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks } from '../../frame.ts';
import { isOnPaper } from '../../parts/on-paper.ts';
import { Page, Section } from '../../parts/page.tsx';
import { MyPagesNav } from './my-pages.tsx';
import { PasskeysSection } from './passkeys-section.tsx';
import { PasswordSection, TotpSection } from './secret-sections.tsx';
import { securityAct } from './security-acts.ts';
import { SecurityDocument } from './security-questions.ts';
import styles from './me.module.css';

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  return api.answer(await api.load(SecurityDocument));
}

export function action({ request }: ActionFunctionArgs) {
  return securityAct(request);
}

/** Where one is signed in, and by which means. */
export default function SecurityPage() {
  const { mySecurity, mySessions } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations('security');
  const frame = useTranslations('frame');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const onPaper = isOnPaper(mySecurity.email);
  return (
    <Page title={t('title')} lead={onPaper ? t('leadOnPaper') : t('lead', { email: mySecurity.email })}>
      <MyPagesNav />
      <ProblemSummary wrong={[]} refusal={answer?.returned?.refusal} />
      {onPaper ? (
        <p>
          <Link to={to('/claim/address')}>{t('nameAddress')}</Link>
        </p>
      ) : null}
      <Section title={t('sessionsTitle')} lead={t('sessionsLead')}>
        <ul className={styles.list}>
          {mySessions.map((session) => (
            <li key={session.id}>
              <Form method="post" className={styles.row} preventScrollReset>
                <input type="hidden" name="act" value="revoke" />
                <div>
                  <p>{session.browser}</p>
                  <p className="small quiet figures">
                    {t('lastSeen', { moment: moment(session.lastSeenAt, locale) })}
                  </p>
                </div>
                {session.current ? (
                  <span className={styles.badge}>{t('thisDevice')}</span>
                ) : (
                  <SubmitButton quiet name="id" value={session.id}>
                    {t('revoke')}
                  </SubmitButton>
                )}
              </Form>
            </li>
          ))}
        </ul>
        <Form method="post" action={to('/sign-out')}>
          <SubmitButton quiet>{frame('signOut')}</SubmitButton>
        </Form>
      </Section>
      <PasskeysSection passkeys={mySecurity.passkeys} />
      <PasswordSection isSet={mySecurity.hasPassword} answer={answer} />
      <TotpSection isOn={mySecurity.hasTotp} answer={answer} />
    </Page>
  );
}
