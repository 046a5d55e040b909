import { type LoaderFunctionArgs, Link, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { useLinks } from '../../frame.ts';
import { graphql } from '../../gql/public/index.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Notice, Page } from '../../parts/page.tsx';
import { couponIn, couponPart } from '../join/wanted-coupon.ts';
import { PlanCards } from './plan-cards.tsx';
import { PlanTable } from './plan-table.tsx';
import styles from './plans.module.css';

const PlansDocument = graphql(`
  query Plans {
    viewer {
      memberId
    }
    plans {
      key
      kind
      name {
        ja
        en
      }
      summary {
        ja
        en
      }
      featured
      eligibility {
        ja
        en
      }
      benefits {
        key
        label {
          ja
          en
        }
        included
      }
      prices {
        interval
        amount
        monthlyEquivalent
      }
      reductions {
        kind
        below
        prices {
          interval
          amount
        }
      }
      taxCategory
      yearFrom
      taxNote {
        ja
        en
      }
    }
  }
`);

const CurrentPlanDocument = graphql(`
  query CurrentPlan {
    myMembership {
      plan {
        key
        kind
      }
      interval
      price
      cancelsOn
    }
  }
`);

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { plans, viewer } = await api.load(PlansDocument);
  const member = viewer?.memberId ? await api.send(CurrentPlanDocument) : null;
  const interval =
    new URL(request.url).searchParams.get('interval') === 'year' ? ('year' as const) : ('month' as const);
  const membership = member?.ok ? member.value.myMembership : null;
  return api.answer({
    plans,
    interval,
    coupon: couponIn(request.url),
    isMember: Boolean(viewer?.memberId),
    current: membership?.plan.key ?? null,
    currentInterval: membership?.interval ?? null,
    paying: membership !== null && membership.plan.kind !== 'free' && membership.price !== null,
    cancelled: Boolean(membership?.cancelsOn),
  });
}

/** Plans side by side: cards on a phone, one table from 48 em. The way of paying is part of the address. */
export default function Plans() {
  const shown = useLoaderData<typeof loader>();
  const t = useTranslations('plans');
  const company = useTranslations('company');
  const to = useLinks();
  const bothWays = shown.plans.some(({ prices }) => prices.length > 1);
  return (
    <Page title={t('title')} lead={t('lead')} wide>
      {shown.plans.length === 0 ? <Notice>{t('empty')}</Notice> : null}
      {shown.paying ? (
        <Notice title={t('changeTitle')}>
          <p>{t('changeLead')}</p>
          {shown.cancelled ? null : (
            <ButtonLink to={to('/me/cancel')} quiet>
              {t('changeAct')}
            </ButtonLink>
          )}
        </Notice>
      ) : null}
      {bothWays ? (
        <nav className={styles.switch} aria-label={t('payBy')}>
          {(['month', 'year'] as const).map((interval) => (
            <Link
              key={interval}
              to={to(`/plans?interval=${interval}${couponPart(shown.coupon)}`)}
              aria-current={shown.interval === interval ? 'true' : undefined}
              preventScrollReset
              replace
            >
              {interval === 'month' ? t('monthly') : t('yearly')}
            </Link>
          ))}
        </nav>
      ) : null}
      {shown.plans.length > 0 ? (
        <>
          <PlanCards {...shown} />
          <PlanTable {...shown} />
          <p className="small quiet">{t('noteCancel')}</p>
        </>
      ) : null}
      <p>
        <Link to={to('/company')}>{company('forCompanies')}</Link>
      </p>
    </Page>
  );
}
