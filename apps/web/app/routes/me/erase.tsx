import { addDays, tokyoDate } from '@enishi/kernel';
import { day, type UiLocale } from '@enishi/ui';
import {
  Form,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { TickField } from '../../forms/fields.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { textOf } from '../../forms/read-form.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks, useText } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Notice, Page, Section } from '../../parts/page.tsx';
import { SignInLinkDocument } from '../sign-in/questions.ts';
import { rememberReturn } from '../sign-in/return-cookie.ts';
import { EraseMeDocument, ErasureReviewDocument } from './personal-questions.ts';
import styles from './leave.module.css';

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { erasureReview, viewer } = await api.load(ErasureReviewDocument);
  return api.answer({ review: erasureReview, email: viewer?.email ?? '' });
}

/** Two acts: the mail that proves who it is, and the erasing itself. */
export async function action({ request }: ActionFunctionArgs) {
  const api = new Api(request);
  const fields = await textOf(request);
  if (fields.act === 'prove') {
    const { viewer } = await api.load(ErasureReviewDocument);
    const sent = await api.send(SignInLinkDocument, { email: viewer?.email ?? '' });
    if (!sent.ok) return api.answer({ refusal: sent.refusal.message, unsure: false }, 409);
    const { emailMasked, expiresInMinutes } = sent.value.requestSignInLink;
    api.setCookie(rememberReturn(`${api.place.base}/me/erase`));
    return api.redirect(`/sign-in/sent?to=${encodeURIComponent(emailMasked)}&minutes=${expiresInMinutes}`);
  }
  if (fields.sure !== 'on') return api.answer({ refusal: '', unsure: true }, 422);
  const outcome = await api.send(EraseMeDocument);
  if (!outcome.ok) return api.answer({ refusal: outcome.refusal.message, unsure: false }, 409);
  return api.redirect('/erased');
}

/** What goes, what the law has kept and until when, then the proof of who it is, then the button. */
export default function ErasePage() {
  const { review, email } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('erase');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  if (!review.leftOn) {
    return (
      <Page title={t('title')} lead={t('leaveFirst')}>
        <Acts>
          <ButtonLink to={to('/me/leave')}>{t('leave')}</ButtonLink>
        </Acts>
      </Page>
    );
  }
  const goes = [t('goes1'), t('goes2'), t('goes3'), t('goes4')];
  const stay = (
    <ButtonLink to={to('/me')} quiet>
      {t('stay')}
    </ButtonLink>
  );
  return (
    <Page title={t('title')} lead={t('lead', { number: review.number })}>
      <ProblemSummary wrong={[]} refusal={returned?.unsure ? t('sureFirst') : returned?.refusal} />
      <Section title={t('goesTitle')}>
        <ul className={styles.list}>
          {goes.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </Section>
      <Section title={t('staysTitle')}>
        <ul className={styles.kept}>
          {review.kept.map((one) => (
            <li key={one.title.ja}>
              <strong>{text(one.title)}</strong>
              <span className="figures quiet">
                {t('until', { date: day(addDays(tokyoDate(one.until), -1), locale) })}
              </span>
              <span className="small quiet">{text(one.because)}</span>
            </li>
          ))}
        </ul>
      </Section>
      {review.proved ? (
        <Form method="post" className={styles.form}>
          <TickField name="sure" label={t('sure')} />
          <Acts>
            <SubmitButton name="act" value="erase">
              {t('act')}
            </SubmitButton>
            {stay}
          </Acts>
        </Form>
      ) : (
        <Form method="post" className={styles.form}>
          <Notice title={t('proveTitle')}>{t('proveLead', { email })}</Notice>
          <Acts>
            <SubmitButton name="act" value="prove">
              {t('prove')}
            </SubmitButton>
            {stay}
          </Acts>
        </Form>
      )}
    </Page>
  );
}
