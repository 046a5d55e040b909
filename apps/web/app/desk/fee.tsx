import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
  useSearchParams,
} from 'react-router';
import { useTranslations } from 'use-intl';
import { returnedBy, type Returned } from '../forms/problem.ts';
import { ProblemSummary } from '../forms/problem-summary.tsx';
import { readForm } from '../forms/read-form.ts';
import { DeskApi } from './desk-api.ts';
import { FeeForm } from './fee/fee-form.tsx';
import { feeSchema } from './fee/fee-schema.ts';
import { PlanChoice } from './fee/plan-choice.tsx';
import { FeePlansDocument, FeeReviewDocument, TakeFeeDocument } from './fee/questions.ts';
import { AboutMember } from './parts/about-member.tsx';

/** Plan and interval of the address, as `plan:interval`. */
function offerIn(request: Request) {
  const [planKey = '', interval] = (new URL(request.url).searchParams.get('offer') ?? '').split(':');
  return { planKey, interval: interval === 'month' ? ('month' as const) : ('year' as const) };
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const memberId = params.id ?? '';
  const { member, plans } = await api.load(FeePlansDocument, { memberId });
  const sold = plans.filter(({ kind, active }) => kind !== 'free' && active);
  const offer = offerIn(request);
  if (!offer.planKey) return api.answer({ member, plans: sold, review: null, whyNot: '' });
  const outcome = await api.loadOrConflict(FeeReviewDocument, { memberId, ...offer });
  return outcome.ok
    ? api.answer({ member, plans: sold, review: outcome.value.membershipFeeReview, whyNot: '' })
    : api.answer({ member, plans: sold, review: null, whyNot: outcome.refusal.message });
}

/** Records the fee once: the key was made with the page. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const offer = offerIn(request);
  const read = await readForm(request, feeSchema);
  if (!read.ok) return api.answer<Returned>(read.returned, 422);
  const { amount, termEnd, note, ...fee } = read.value;
  const outcome = await api.send(TakeFeeDocument, {
    ...{ memberId: params.id ?? '', ...offer, ...fee },
    ...{ amount: Number(amount), termEnd: termEnd || null, note: note || null },
  });
  return outcome.ok
    ? api.redirect(`/desk/members/${params.id}#payments`)
    : api.answer<Returned>(
        returnedBy(outcome.refusal, read.fields, { MANUAL_DAY: 'receivedOn', MANUAL_NOTE: 'note' }),
        422,
      );
}

/** Recording a fee that came in cash or by transfer. */
export default function DeskFee() {
  const { member, plans, review, whyNot } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const [searchParams] = useSearchParams();
  const t = useTranslations('desk.fee');
  const asked = searchParams.get('offer');
  const chosen = asked ?? '';
  return (
    <AboutMember member={member} title={t('title')}>
      <p className="quiet">{t('lead')}</p>
      <PlanChoice plans={plans} chosen={chosen} missing={asked === ''} />
      <ProblemSummary wrong={[]} refusal={whyNot || undefined} />
      {review ? <FeeForm key={chosen} review={review} returned={returned} /> : null}
    </AboutMember>
  );
}
