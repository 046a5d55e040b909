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
  const checkout = useTranslations('checkout');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  const moving = change.state === 'requested';
  const slow = useWatching(moving ? pollEveryMs : null);
  const plan = planName ? text(planName) : '';
  if (moving) {
    return (
      <Page title={t('movingTitle')} lead={t('movingLead')}>
        <Waiting>{t('movingTitle')}</Waiting>
        {slow ? <Notice tone="warn">{t('slow')}</Notice> : null}
      </Page>
    );
  }
  const charged = change.state === 'done' && change.charge > 0;
  const lead = {
    done: change.timing === 'now' ? t('doneNow', { plan }) : t('doneLater', { plan }),
    failed: change.declineCode === 'overtaken' ? t('overtaken') : t('failedLead'),
    requested: '',
  }[change.state];
  return (
    <Page title={change.state === 'done' ? t('doneTitle') : t('failedTitle')} lead={lead}>
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
          <ButtonLink to={to(`/me/change?plan=${change.planKey}&interval=${change.interval}`)} quiet>
            {t('again')}
          </ButtonLink>
        ) : null}
      </Acts>
      <p className="small quiet figures">
        {checkout('attempt')} {change.id}
      </p>
    </Page>
  );
}
