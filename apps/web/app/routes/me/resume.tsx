import { day, money, type UiLocale } from '@enishi/ui';
import {
  Form,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { returnedBy } from '../../forms/problem.ts';
import { textOf } from '../../forms/read-form.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks, useText } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { OrderTotal } from '../../parts/order-total.tsx';
import { Acts, Fact, Facts, Page } from '../../parts/page.tsx';
import { DisclosureList } from './disclosure-list.tsx';
import { ResumeMembershipDocument, ResumeReviewDocument } from './pause-questions.ts';
import styles from './upgrade.module.css';

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const outcome = await api.send(ResumeReviewDocument);
  if (outcome.ok) return api.answer(outcome.value.resumeReview);
  throw api.redirect('/me');
}

/** Ends the pause. The same key twice is one charge, so a second press changes nothing. */
export async function action({ request }: ActionFunctionArgs) {
  const api = new Api(request);
  const { fingerprint = '', idempotencyKey = '' } = await textOf(request);
  const outcome = await api.send(ResumeMembershipDocument, { fingerprint, idempotencyKey });
  if (!outcome.ok) return api.answer(returnedBy(outcome.refusal, {}), 409);
  return api.redirect(`/me/change/${outcome.value.resumeMembership.id}?go=1`);
}

/** What is charged now and next, all six conditions, then the button that names the sum. */
export default function ResumePage() {
  const review = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('resume');
  const upgrade = useTranslations('upgrade');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  return (
    <Page title={t('title')} lead={t('lead', { plan: text(review.planName) })}>
      <ProblemSummary wrong={[]} refusal={returned?.refusal} />
      <section className={styles.order}>
        <Facts>
          <Fact name={upgrade('plan')}>{text(review.planName)}</Fact>
          <Fact name={upgrade('nextCharge')}>
            {upgrade('nextChargeValue', {
              date: day(review.nextChargeOn, locale),
              price: money(review.amount, locale),
            })}
          </Fact>
        </Facts>
        <OrderTotal label={upgrade('totalToday')} sum={review.chargeToday} />
      </section>
      <DisclosureList blocks={review.disclosure} />
      <Form method="post" className={styles.confirm}>
        <input type="hidden" name="fingerprint" value={review.fingerprint} />
        <input type="hidden" name="idempotencyKey" value={review.idempotencyKey} />
        <p className="small quiet">{t('cardKnown')}</p>
        <Acts>
          <SubmitButton size="lg">{text(review.buttonLabel)}</SubmitButton>
          <ButtonLink to={to('/me')} quiet>
            {upgrade('back')}
          </ButtonLink>
        </Acts>
      </Form>
    </Page>
  );
}
