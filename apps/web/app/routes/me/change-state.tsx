import { money, type UiLocale } from '@enishi/ui';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { textOf } from '../../forms/read-form.ts';
import { useLinks, useText } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Notice, Page } from '../../parts/page.tsx';
import {
  ConfirmPlanChangeDocument,
  PlanChangeDocument,
  WithdrawPlanChangeDocument,
} from './change-questions.ts';
import { ConfirmChange } from './confirm-change.tsx';
import { Waiting } from './waiting.tsx';
import { useWatching } from './watching.ts';

const pollEveryMs = 1500;
const pollAskedEveryMs = 6000;

/**
 * Where the change stands, as the API knows it: the browser coming back proves nothing. On the way out (`go`) the visitor is sent to
 * the card company's question as soon as there is one; on the way back this page only watches.
 */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const id = params['changeId'] ?? '';
  const { planChange, plans } = await api.load(PlanChangeDocument, { id });
  const search = new URL(request.url).searchParams;
  if (planChange.state === 'confirming' && search.has('go')) {
    const asked = await api.send(ConfirmPlanChangeDocument, { id });
    if (asked.ok && asked.value.confirmPlanChange) throw api.replaceWith(asked.value.confirmPlanChange);
  }
  const plan = plans.find(({ key }) => key === planChange.planKey);
  return api.answer({
    change: planChange,
    planName: plan?.name ?? null,
    back: search.get('redirect_status'),
  });
}

/** On to the card company's question, or the change is taken back. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const id = params['changeId'] ?? '';
  const { act } = await textOf(request);
  if (act === 'withdraw') await api.load(WithdrawPlanChangeDocument, { id });
  else {
    const { confirmPlanChange: page } = await api.load(ConfirmPlanChangeDocument, { id });
    if (page) return api.redirectTo(page);
  }
  return api.redirect(`/me/change/${id}`);
}

/** Why nothing came of a change, where it was not the bank's no. */
const whyNot: Record<string, 'overtaken' | 'withdrawn' | 'notConfirmed' | 'tooLate'> = {
  overtaken: 'overtaken',
  withdrawn: 'withdrawn',
  not_confirmed: 'notConfirmed',
  renewal_too_near: 'tooLate',
};

/** Where the change stands; a failed one says that no money moved and that the plan is the old one. */
export default function ChangeState() {
  const { change, planName, back } = useLoaderData<typeof loader>();
  const t = useTranslations('change');
  const resume = useTranslations('resume');
  const { resuming } = change;
  const checkout = useTranslations('checkout');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  const asked = change.state === 'confirming' && back !== 'succeeded';
  const moving =
    change.state === 'requested' || change.state === 'withdrawing' || change.state === 'confirming';
  const slow = useWatching(moving ? (asked ? pollAskedEveryMs : pollEveryMs) : null);
  const plan = planName ? text(planName) : '';
  if (change.state === 'confirming' && (asked || slow))
    return <ConfirmChange change={change} plan={plan} refused={back === 'failed'} />;
  if (change.state === 'requested' || change.state === 'withdrawing' || change.state === 'confirming') {
    const words = {
      requested: [resuming ? resume('movingTitle') : t('movingTitle'), t('movingLead')],
      confirming: [t('checkingTitle'), t('movingLead')],
      withdrawing: resuming
        ? [resume('withdrawing'), resume('withdrawingLead')]
        : [t('withdrawing'), t('withdrawingLead')],
    }[change.state] as [string, string];
    return (
      <Page title={words[0]} lead={words[1]}>
        <Waiting>{words[0]}</Waiting>
        {slow ? <Notice tone="warn">{t('slow')}</Notice> : null}
      </Page>
    );
  }
  const why = whyNot[change.declineCode ?? ''] ?? 'failed';
  const charged = change.state === 'done' && change.charge > 0;
  const title = resuming
    ? { done: resume('doneTitle'), failed: resume('failedTitle') }
    : { done: change.timing === 'now' ? t('doneTitle') : t('plannedTitle'), failed: t('failedTitle') };
  const plain = {
    done: change.timing === 'now' ? t('doneNow', { plan }) : t('doneLater', { plan }),
    failed: t(why === 'failed' ? 'failedLead' : why),
  };
  const resumed = {
    done: resume('done', { plan }),
    failed: why === 'overtaken' ? t(why) : resume(why === 'failed' ? 'failedLead' : why),
  };
  const lead = resuming ? resumed : plain;
  return (
    <Page title={title[change.state]} lead={lead[change.state]}>
      <Notice tone={change.state === 'done' ? 'good' : 'calm'}>
        <p>{charged ? t('charged', { price: money(change.charge, locale) }) : checkout('moneyNotMoved')}</p>
      </Notice>
      <Acts>
        <ButtonLink to={to('/me')}>{checkout('paidMe')}</ButtonLink>
        {charged ? (
          <ButtonLink to={to('/me/receipts')} quiet>
            {checkout('paidReceipts')}
          </ButtonLink>
        ) : null}
        {change.state === 'failed' ? (
          <ButtonLink
            to={to(resuming ? '/me/resume' : `/me/change?plan=${change.planKey}&interval=${change.interval}`)}
            quiet
          >
            {resuming ? resume('again') : t('again')}
          </ButtonLink>
        ) : null}
      </Acts>
      <p className="small quiet figures">
        {checkout('attempt')} {change.id}
      </p>
    </Page>
  );
}
