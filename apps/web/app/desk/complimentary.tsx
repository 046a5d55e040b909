import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { newId, tokyoDateOf } from '@enishi/kernel';
import { returnedBy, type Returned } from '../forms/problem.ts';
import { readForm } from '../forms/read-form.ts';
import { GiveForm } from './complimentary/give-form.tsx';
import { giveSchema } from './complimentary/give-schema.ts';
import { GivePlanDocument, GrantComplimentaryDocument } from './complimentary/questions.ts';
import { DeskApi } from './desk-api.ts';
import { AboutMember } from './parts/about-member.tsx';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { member, plans } = await api.load(GivePlanDocument, { memberId: params.id ?? '' });
  return api.answer({
    member,
    plans: plans.filter(({ kind, active }) => kind === 'paid' && active),
    today: tokyoDateOf(new Date()),
    idempotencyKey: newId(),
  });
}

/** Gives the plan once: the key was made with the page. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const read = await readForm(request, giveSchema);
  if (!read.ok) return api.answer<Returned>(read.returned, 422);
  const outcome = await api.send(GrantComplimentaryDocument, { memberId: params.id ?? '', ...read.value });
  return outcome.ok
    ? api.redirect(`/desk/members/${params.id}`)
    : api.answer<Returned>(returnedBy(outcome.refusal, read.fields, { PLAN_NOT_FOUND: 'planKey' }), 422);
}

/** Giving a member a plan without payment. */
export default function DeskComplimentary() {
  const { member, plans, today, idempotencyKey } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.complimentary');
  return (
    <AboutMember member={member} title={t('title')}>
      <p className="quiet">{t('lead')}</p>
      <GiveForm plans={plans} initial={{ from: today, idempotencyKey }} returned={returned} />
    </AboutMember>
  );
}
