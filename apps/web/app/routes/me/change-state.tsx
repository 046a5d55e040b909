import { money, type UiLocale } from '@enishi/ui';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { useLinks, useText } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Notice, Page } from '../../parts/page.tsx';
import { PlanChangeDocument } from './change-questions.ts';
import { Waiting } from './waiting.tsx';
import { useWatching } from './watching.ts';

const pollEveryMs = 1500;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { planChange, plans } = await api.load(PlanChangeDocument, { id: params['changeId'] ?? '' });
  const plan = plans.find(({ key }) => key === planChange.planKey);
  return api.answer({ change: planChange, planName: plan?.name ?? null });
}

/** Where the change stands; a failed one says that no money moved and that the plan is the old one. */
export default function ChangeState() {
  const { change, planName } = useLoaderData<typeof loader>();
  const t = useTranslations('change');
  const resume = useTranslations('resume');
  const { resuming } = change;
  const checkout = useTranslations('checkout');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  const slow = useWatching(change.state === 'requested' ? pollEveryMs : null);
  const plan = planName ? text(planName) : '';
  if (change.state === 'requested') {
    return (
      <Page title={resuming ? resume('movingTitle') : t('movingTitle')} lead={t('movingLead')}>
        <Waiting>{resuming ? resume('movingTitle') : t('movingTitle')}</Waiting>
        {slow ? <Notice tone="warn">{t('slow')}</Notice> : null}
      </Page>
    );
  }
  const charged = change.state === 'done' && change.charge > 0;
  const title = resuming
    ? { done: resume('doneTitle'), failed: resume('failedTitle') }
    : { done: change.timing === 'now' ? t('doneTitle') : t('plannedTitle'), failed: t('failedTitle') };
  const plain = {
    done: change.timing === 'now' ? t('doneNow', { plan }) : t('doneLater', { plan }),
    failed: change.declineCode === 'overtaken' ? t('overtaken') : t('failedLead'),
  };
  const lead = resuming ? { done: resume('done', { plan }), failed: resume('failedLead') } : plain;
  return (
    <Page title={title[change.state]} lead={lead[change.state]}>
      <Notice tone={change.state === 'done' ? 'good' : 'calm'}>
        <p>
          {charged
            ? `${t('charged', { price: money(change.charge, locale) })} ${t('receiptReady')}`
            : checkout('moneyNotMoved')}
        </p>
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
