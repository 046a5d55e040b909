import { day, type UiLocale } from '@enishi/ui';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { textOf } from '../../forms/read-form.ts';
import { useLinks, useText } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { JoinOrSignIn } from '../../parts/join-or-sign-in.tsx';
import { Acts, Fact, Facts, Notice, Page, Section } from '../../parts/page.tsx';
import { Tick } from '../../parts/tick.tsx';
import gifts from '../gifts/gifts.module.css';
import { rememberReturn } from '../sign-in/return-cookie.ts';
import { Hindered } from './hindered.tsx';
import { SeatOfferDocument, TakeSeatDocument } from './questions.ts';
import { TakeSeatForm } from './take-seat-form.tsx';

/** Looking takes nothing. Whoever has to join or to sign in first comes back here afterwards. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const link = params.link ?? '';
  const here = `${api.place.base}/seat/${encodeURIComponent(link)}`;
  const outcome = await api.send(SeatOfferDocument, { link });
  if (!outcome.ok)
    return api.answer({ offer: null, viewer: null, here, refusal: outcome.refusal.message }, 404);
  const { seatOffer: offer, viewer } = outcome.value;
  if (!viewer?.memberId) api.setCookie(rememberReturn(here));
  return api.answer({ offer, viewer: viewer ?? null, here, refusal: null });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const link = params.link ?? '';
  const { name = '', ownPlan = '' } = await textOf(request);
  const choice = ownPlan === 'end' || ownPlan === 'refund' ? ownPlan : 'keep';
  const outcome = await api.send(TakeSeatDocument, { link, name, ownPlan: choice });
  if (!outcome.ok) return api.answer({ refusal: outcome.refusal.message, values: { name, ownPlan } }, 409);
  return api.redirect(`/seat/${encodeURIComponent(link)}`);
}

/** A seat as whoever holds its link sees it: whose, what it gives, what the company will see, and the one next step. */
export default function SeatOffer() {
  const { offer, viewer, here, refusal } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('seat');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  if (!offer) {
    return (
      <Page title={t('closedTitle')}>
        <ProblemSummary wrong={[]} refusal={refusal ?? undefined} />
        <Acts>
          <ButtonLink to={to('/me')} quiet>
            {t('toMe')}
          </ButtonLink>
        </Acts>
      </Page>
    );
  }
  const { companyTitle: company, own, hindrance } = offer;
  return (
    <Page
      title={own ? t('ownTitle') : t('title', { company })}
      lead={own ? undefined : t('lead', { company })}
    >
      <ProblemSummary wrong={[]} refusal={returned?.refusal} />
      {own ? (
        <Notice tone="good" title={t('ownLead', { company })}>
          <p>{t('ownHint')}</p>
        </Notice>
      ) : null}
      <Facts>
        <Fact name={t('company')}>{company}</Fact>
        {offer.planName ? <Fact name={t('plan')}>{text(offer.planName)}</Fact> : null}
        <Fact name={t('until')}>{offer.lastDay ? day(offer.lastDay, locale) : t('untilOpen')}</Fact>
        <Fact name={t('cost')}>{t('costNone')}</Fact>
        {offer.invited && !viewer ? <Fact name={t('invited')}>{offer.invited}</Fact> : null}
        {offer.domains.length > 0 ? (
          <Fact name={t('domains')}>{offer.domains.map((domain) => `@${domain}`).join(', ')}</Fact>
        ) : null}
      </Facts>
      {offer.benefits.length > 0 ? (
        <Section title={t('benefits')}>
          <ul className={gifts.benefits}>
            {offer.benefits.map((benefit) => (
              <li key={benefit.ja}>
                <Tick />
                <span>{text(benefit)}</span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {own ? (
        <Acts>
          <ButtonLink to={to('/me')}>{t('toMe')}</ButtonLink>
        </Acts>
      ) : hindrance ? (
        <Hindered offer={offer} email={viewer?.email ?? ''} here={here} />
      ) : viewer?.memberId ? (
        <TakeSeatForm offer={offer} returned={returned} />
      ) : (
        <JoinOrSignIn
          {...{ here, join: t('join'), signIn: t('signIn') }}
          hint={offer.invited ? t('joinHint', { address: offer.invited }) : t('joinHintDomain')}
        />
      )}
    </Page>
  );
}
