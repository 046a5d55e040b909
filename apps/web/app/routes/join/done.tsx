import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { useLinks, useText } from '../../frame.ts';
import { graphql } from '../../gql/public/index.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { MemberCard } from '../../parts/member-card.tsx';
import { Acts, Page } from '../../parts/page.tsx';
import { rememberedChoice } from '../events/wanted-choice.ts';
import { rememberedReturn } from '../sign-in/return-cookie.ts';
import { couponPart, rememberedCoupon } from './wanted-coupon.ts';
import { rememberedInterval } from './wanted-interval.ts';

const WelcomeDocument = graphql(`
  query Welcome {
    myMembership {
      displayName
      card {
        qrPayload
        number
        name
        tierName {
          ja
          en
        }
        since
      }
    }
    plans {
      key
      kind
      name {
        ja
        en
      }
    }
  }
`);

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { myMembership, plans } = await api.load(WelcomeDocument);
  const key = new URL(request.url).searchParams.get('plan');
  const plan = plans.find((one) => one.key === key && one.kind !== 'free') ?? null;
  const back = rememberedReturn(request, api.place);
  const gift = /\/gift\/[^/]+$/.test(back) ? back : null;
  const seat = /\/seat\/[^/]+$/.test(back) ? back : null;
  const left = rememberedChoice(request, api.place);
  const tickets = left ?? (/\/(events\/[^/]+\?date=.+|orders\/[^/]+)$/.test(back) ? back : null);
  const work = /\/(gigs|postings|articles)\/[^/]+$/.test(back) ? back : null;
  const wanted = { interval: rememberedInterval(request), coupon: rememberedCoupon(request) };
  return api.answer({ membership: myMembership, plan, gift, seat, tickets, work, ...wanted });
}

/** The welcome: number and card at once, and the one next step. */
export default function JoinDone() {
  const { membership, plan, gift, seat, tickets, work, interval, coupon } = useLoaderData<typeof loader>();
  const t = useTranslations('join');
  const received = useTranslations('gift');
  const offered = useTranslations('seat');
  const guest = useTranslations('guest');
  const to = useLinks();
  const text = useText();
  return (
    <Page title={t('doneTitle', { name: membership.displayName })} lead={t('doneLead')}>
      <MemberCard card={membership.card} />
      <Acts>
        {gift ? (
          <ButtonLink to={gift}>{received('receive')}</ButtonLink>
        ) : seat ? (
          <ButtonLink to={seat}>{offered('toOffer')}</ButtonLink>
        ) : plan ? (
          <ButtonLink to={to(`/me/upgrade?plan=${plan.key}&interval=${interval}${couponPart(coupon)}`)}>
            {t('donePaid', { plan: text(plan.name) })}
          </ButtonLink>
        ) : tickets ? (
          <ButtonLink to={tickets}>{guest('backToChoice')}</ButtonLink>
        ) : work ? (
          <ButtonLink to={work}>{t('doneWork')}</ButtonLink>
        ) : (
          <ButtonLink to={to('/plans')}>{t('donePlans')}</ButtonLink>
        )}
        {plan && tickets ? (
          <ButtonLink to={tickets} quiet>
            {guest('backToChoice')}
          </ButtonLink>
        ) : null}
        <ButtonLink to={to('/me')} quiet>
          {t('doneMe')}
        </ButtonLink>
      </Acts>
    </Page>
  );
}
