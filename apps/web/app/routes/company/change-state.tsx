import { money, type UiLocale } from '@enishi/ui';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { textOf } from '../../forms/read-form.ts';
import { useLinks, useText } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Notice, Page } from '../../parts/page.tsx';
import { ConfirmChange } from '../me/confirm-change.tsx';
import { Waiting } from '../me/waiting.tsx';
import { useWatching } from '../me/watching.ts';
import {
  CompanyChangeDocument,
  ConfirmCompanyChangeDocument,
  WithdrawCompanyChangeDocument,
} from './change-questions.ts';

const pollEveryMs = 1500;
const pollAskedEveryMs = 6000;

/** Where the change stands, as the API knows it; on the way out (`go`) on to the card company's question as soon as there is one. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const wish = { companyId: params.companyId ?? '', id: params.changeId ?? '' };
  const { companyChange: change, company, companyPlans } = await api.load(CompanyChangeDocument, wish);
  const search = new URL(request.url).searchParams;
  if (change.state === 'confirming' && search.has('go')) {
    const asked = await api.send(ConfirmCompanyChangeDocument, wish);
    if (asked.ok && asked.value.confirmCompanyChange) throw api.replaceWith(asked.value.confirmCompanyChange);
  }
  const planName = companyPlans.find(({ key }) => key === change.planKey)?.name ?? null;
  const invoiced = company.holding?.invoiced ?? false;
  return api.answer({ ...wish, change, planName, invoiced, back: search.get('redirect_status') });
}

/** On to the card company's question, or the change is taken back. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const wish = { companyId: params.companyId ?? '', id: params.changeId ?? '' };
  const { act } = await textOf(request);
  if (act === 'withdraw') await api.load(WithdrawCompanyChangeDocument, wish);
  else {
    const { confirmCompanyChange: page } = await api.load(ConfirmCompanyChangeDocument, wish);
    if (page) return api.redirectTo(page);
  }
  return api.redirect(`/company/${wish.companyId}/change/${wish.id}`);
}

/** Why nothing came of a change, where it was not the bank's no. */
const whyNot: Record<string, 'overtaken' | 'withdrawn' | 'notConfirmed' | 'tooLate'> = {
  overtaken: 'overtaken',
  withdrawn: 'withdrawn',
  not_confirmed: 'notConfirmed',
  renewal_too_near: 'tooLate',
};

/** Where a company's change stands; a failed one says that no money moved and that the plan is the old one. */
export default function CompanyChangeState() {
  const { companyId, change, planName, invoiced, back } = useLoaderData<typeof loader>();
  const t = useTranslations('companyChange');
  const shared = useTranslations('change');
  const checkout = useTranslations('checkout');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  const home = `/company/${companyId}`;
  const { state } = change;
  const asked = state === 'confirming' && back !== 'succeeded';
  const moving = state === 'requested' || state === 'withdrawing' || state === 'confirming';
  const slow = useWatching(moving ? (asked ? pollAskedEveryMs : pollEveryMs) : null);
  const plan = planName ? text(planName) : '';
  if (state === 'confirming' && (asked || slow))
    return <ConfirmChange change={change} plan={plan} refused={back === 'failed'} home={home} />;
  if (moving) {
    const title = {
      requested: shared('movingTitle'),
      confirming: shared('checkingTitle'),
      withdrawing: shared('withdrawing'),
    }[state];
    const lead = state === 'withdrawing' ? shared('withdrawingLead') : shared('movingLead');
    return (
      <Page title={title} lead={lead}>
        <Waiting>{title}</Waiting>
        {slow ? <Notice tone="warn">{shared('slow')}</Notice> : null}
      </Page>
    );
  }
  const done = state === 'done';
  const now = change.timing === 'now';
  const why = whyNot[change.declineCode ?? ''];
  const paid = done && change.charge > 0 ? { price: money(change.charge, locale) } : null;
  const failed = why ? shared(why) : t('failedLead');
  const title = now ? t('doneTitle') : t('plannedTitle');
  const lead = now ? t('doneNow', { plan }) : t('doneLater', { plan });
  return (
    <Page title={done ? title : shared('failedTitle')} lead={done ? lead : failed}>
      <Notice tone={done ? 'good' : 'calm'}>
        <p>{paid ? (invoiced ? t('invoiced', paid) : shared('charged', paid)) : checkout('moneyNotMoved')}</p>
      </Notice>
      <Acts>
        <ButtonLink to={to(home)}>{t('toCompany')}</ButtonLink>
        {done ? null : (
          <ButtonLink to={to(`${home}/change?plan=${change.planKey}&interval=${change.interval}`)} quiet>
            {shared('again')}
          </ButtonLink>
        )}
      </Acts>
      <p className="small quiet figures">
        {checkout('attempt')} {change.id}
      </p>
    </Page>
  );
}
