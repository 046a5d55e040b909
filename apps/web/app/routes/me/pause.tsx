import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { returnedBy } from '../../forms/problem.ts';
import { textOf } from '../../forms/read-form.ts';
import { useLinks } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Page } from '../../parts/page.tsx';
import { ConfirmPause } from './confirm-pause.tsx';
import { PauseLength } from './pause-length.tsx';
import { HeldPlanDocument, PauseMembershipDocument, PauseReviewDocument } from './pause-questions.ts';
import { YearlyPlan } from './yearly-plan.tsx';

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const months = Number(new URL(request.url).searchParams.get('months'));
  const outcome = await api.send(PauseReviewDocument);
  if (outcome.ok)
    return api.answer({ review: outcome.value.pauseReview, months, refusal: null, yearly: null });
  const { code, message: refusal } = outcome.refusal;
  if (code === 'PAUSED_ALREADY' || code === 'NOTHING_TO_PAUSE') throw api.redirect('/me');
  const yearly =
    code === 'PAUSE_MONTHLY_ONLY' ? (await api.load(HeldPlanDocument)).myMembership.plan.key : null;
  return api.answer({ review: null, months, refusal, yearly }, yearly ? 200 : 409);
}

/** Arranges the pause. Pressed twice it is one. */
export async function action({ request }: ActionFunctionArgs) {
  const api = new Api(request);
  const { months = '', fingerprint = '' } = await textOf(request);
  const outcome = await api.send(PauseMembershipDocument, { months: Number(months), fingerprint });
  if (!outcome.ok) return api.answer(returnedBy(outcome.refusal, {}), 409);
  return api.redirect('/me');
}

/** Two steps: for how long, then what it means to the day and to the yen. A yearly plan is told what it can do instead. */
export default function PausePage() {
  const { review, months, refusal, yearly } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('pause');
  const to = useLinks();
  if (yearly) return <YearlyPlan planKey={yearly} />;
  if (!review) {
    return (
      <Page title={t('refusedTitle')}>
        <ProblemSummary wrong={[]} refusal={refusal ?? undefined} />
        <Acts>
          <ButtonLink to={to('/me')} quiet>
            {t('keep')}
          </ButtonLink>
        </Acts>
      </Page>
    );
  }
  const chosen = review.choices.find((choice) => choice.months === months);
  return chosen ? (
    <ConfirmPause review={review} chosen={chosen} refusal={returned?.refusal} />
  ) : (
    <PauseLength review={review} />
  );
}
