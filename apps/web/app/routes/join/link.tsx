import {
  Form,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { returnedBy } from '../../forms/problem.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks } from '../../frame.ts';
import { graphql } from '../../gql/public/index.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Notice, Page } from '../../parts/page.tsx';
import { forgetReturn, rememberedReturn } from '../sign-in/return-cookie.ts';
import { couponPart, rememberedCoupon } from './wanted-coupon.ts';
import { rememberedInterval } from './wanted-interval.ts';

const EmailLinkDocument = graphql(`
  query EmailLink($token: String!) {
    emailLink(token: $token) {
      purpose
      state
      emailMasked
      sameBrowser
    }
  }
`);

const ConfirmEmailLinkDocument = graphql(`
  mutation ConfirmEmailLink($token: String!) {
    confirmEmailLink(token: $token) {
      purpose
      planKey
      secondFactorNeeded
    }
  }
`);

/** Looking at a link never uses it up: mail scanners open links too. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { emailLink } = await api.load(EmailLinkDocument, { token: params.token ?? '' });
  if (emailLink.purpose === 'guardian' && emailLink.state !== 'unknown')
    throw api.redirect(`/guardian/${params.token}`);
  return api.answer(emailLink);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const outcome = await api.send(ConfirmEmailLinkDocument, { token: params.token ?? '' });
  if (!outcome.ok) return api.answer(returnedBy(outcome.refusal, {}), 409);
  const { purpose, planKey, secondFactorNeeded } = outcome.value.confirmEmailLink;
  if (purpose === 'join') return api.redirectTo(nextOfNewcomer(request, api));
  if (purpose === 'change_email') return api.redirect('/me/security');
  const chosen = planKey
    ? `${api.place.base}/me/upgrade?plan=${planKey}&interval=${rememberedInterval(request)}${couponPart(rememberedCoupon(request))}`
    : null;
  const next = chosen ?? rememberedReturn(request, api.place);
  api.setCookie(forgetReturn());
  return secondFactorNeeded
    ? api.redirect(`/sign-in/code?next=${encodeURIComponent(next)}`)
    : api.redirectTo(next);
}

/** Whoever came to enter a company goes on with that; it needs no membership of their own. */
function nextOfNewcomer(request: Request, api: Api): string {
  const remembered = rememberedReturn(request, api.place);
  if (!remembered.startsWith(`${api.place.base}/company/`)) return `${api.place.base}/join/profile`;
  api.setCookie(forgetReturn());
  return remembered;
}

export default function LinkPage() {
  const found = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('link');
  const to = useLinks();
  const email = found.emailMasked ?? '';
  if (found.state !== 'ready') {
    const words = {
      used: [t('usedTitle'), t('usedLead')],
      expired: [t('expiredTitle'), t('expiredLead')],
      unknown: [t('unknownTitle'), t('unknownLead')],
    }[found.state] as [string, string];
    const joining = found.purpose === 'join' && found.state !== 'used';
    return (
      <Page title={words[0]} lead={words[1]}>
        <Acts>
          <ButtonLink to={to(joining ? '/join' : '/sign-in')}>
            {joining ? t('newJoin') : t('newSignIn')}
          </ButtonLink>
          <ButtonLink to={to(joining ? '/sign-in' : '/join')} quiet>
            {joining ? t('newSignIn') : t('newJoin')}
          </ButtonLink>
        </Acts>
      </Page>
    );
  }
  const words = {
    join: [t('joinTitle'), t('joinLead', { email }), t('joinAct')],
    sign_in: [t('signInTitle'), t('signInLead', { email }), t('signInAct')],
    change_email: [t('changeTitle'), t('changeLead', { email }), t('changeAct')],
    guardian: ['', '', ''],
  }[found.purpose] as [string, string, string];
  return (
    <Page title={words[0]} lead={words[1]}>
      {found.sameBrowser ? null : <Notice tone="warn">{t('otherBrowser')}</Notice>}
      <Form method="post">
        <ProblemSummary wrong={[]} refusal={returned?.refusal} />
        <Acts>
          <SubmitButton>{words[2]}</SubmitButton>
        </Acts>
      </Form>
    </Page>
  );
}
