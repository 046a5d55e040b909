import { Button } from '@mantine/core';
import { shortDay, type UiLocale } from '@enishi/ui';
import {
  Link,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { textOf } from '../../forms/read-form.ts';
import { useFrame, useLinks, useText } from '../../frame.ts';
import { useHydrated } from '../../hydrated.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { MemberCard } from '../../parts/member-card.tsx';
import { Acts, Notice, Page, Section } from '../../parts/page.tsx';
import { Tick } from '../../parts/tick.tsx';
import { MyCompanies } from '../company/my-companies.tsx';
import { MyCompaniesDocument } from '../company/questions.ts';
import { MySeats } from '../seat/my-seats.tsx';
import { GiveUpSeatDocument } from '../seat/questions.ts';
import { AwaitedChangeNotice } from './awaited-change-notice.tsx';
import { CardLost } from './card-lost.tsx';
import { LeftPage } from './left-page.tsx';
import { MyCard } from './my-card.tsx';
import { MyMunicipality } from './my-municipality.tsx';
import { MyNewsletter, tickedInterests } from './my-newsletter.tsx';
import { MyPagesNav } from './my-pages.tsx';
import { MyPlan } from './my-plan.tsx';
import {
  GiveUpVoucherDocument,
  KeepMembershipDocument,
  KeepPlanDocument,
  MovedHereDocument,
  MyMembershipDocument,
  RenewCardDocument,
  SetInterestsDocument,
  SetMunicipalityDocument,
  SetNewsletterDocument,
  WhoAmIDocument,
} from './questions.ts';
import { WithdrawPauseDocument } from './pause-questions.ts';
import { UnreadTalks } from './unread-talks.tsx';
import { UnpaidNotice } from './unpaid-notice.tsx';
import { VoucherNotice } from './voucher-notice.tsx';
import styles from './me.module.css';

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { viewer } = await api.load(WhoAmIDocument);
  if (!viewer) throw api.redirect(`/sign-in?next=${encodeURIComponent(`${api.place.base}/me`)}`);
  if (!viewer.memberId && viewer.deskRole) throw api.redirect('/desk');
  if (!viewer.memberId) {
    const { joinDraft } = await api.load(MovedHereDocument);
    if (joinDraft?.returning) throw api.redirect('/join/profile');
    const [company] = (await api.load(MyCompaniesDocument)).myCompanies;
    if (company) throw api.redirect(`/company/${company.id}`);
    return api.answer({
      ...{
        membership: null,
        card: null,
        unread: 0,
        unpaid: null,
        voucher: null,
        awaited: null,
        companies: [],
        seats: [],
        municipalities: [],
      },
      forStudents: false,
    });
  }
  const { myMembership, myCompanies, mySeats, myCard, myUnpaidFee, myVoucher, awaitedPlanChange, ...more } =
    await api.load(MyMembershipDocument);
  const { plans, myUnreadTalks, community } = more;
  const planOf = (planKey: string) => plans.find(({ key }) => key === planKey);
  return api.answer({
    membership: myMembership,
    companies: myCompanies,
    seats: mySeats,
    municipalities: community.municipalities,
    card: myCard ?? null,
    unread: myUnreadTalks,
    unpaid: myUnpaidFee ?? null,
    voucher: myVoucher ? { attempt: myVoucher, plan: planOf(myVoucher.planKey) } : null,
    awaited: awaitedPlanChange
      ? { change: awaitedPlanChange, plan: planOf(awaitedPlanChange.planKey) }
      : null,
    forStudents: plans.some(({ reductions }) => reductions.some(({ kind }) => kind === 'student')),
  });
}

export async function action({ request }: ActionFunctionArgs) {
  const api = new Api(request);
  const fields = await textOf(request);
  const outcome = await perform(api, fields);
  if (!outcome.ok) return api.answer({ refusal: outcome.refusal.message }, 409);
  return api.redirect('/me');
}

function perform(api: Api, fields: Record<string, string | undefined>) {
  const { act, seatId = '', municipality } = fields;
  if (act === 'give-up-seat') return api.send(GiveUpSeatDocument, { seatId });
  if (act === 'renew-card') return api.send(RenewCardDocument);
  if (act === 'keep') return api.send(KeepMembershipDocument);
  if (act === 'keep-plan') return api.send(KeepPlanDocument);
  if (act === 'withdraw-pause') return api.send(WithdrawPauseDocument);
  if (act === 'give-up-voucher') return api.send(GiveUpVoucherDocument);
  if (act === 'interests') return api.send(SetInterestsDocument, { interests: tickedInterests(fields) });
  if (act === 'municipality')
    return api.send(SetMunicipalityDocument, { municipality: municipality || null });
  return api.send(SetNewsletterDocument, { wanted: act === 'newsletter-on' });
}

/** The card first, then what it costs, what it gives, and the two switches a member looks for. */
export default function MyPage() {
  const {
    membership,
    companies,
    seats,
    municipalities,
    card,
    unread,
    unpaid,
    voucher,
    awaited,
    forStudents,
  } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('me');
  const locale = useLocale() as UiLocale;
  const slack = useTranslations('slack');
  const text = useText();
  const hydrated = useHydrated();
  const leave = useTranslations('leave');
  const ownCopy = useTranslations('ownCopy');
  const to = useLinks();
  if (!membership) return <NotAMember />;
  if (membership.leftOn) return <LeftPage number={membership.card.number} leftOn={membership.leftOn} />;
  return (
    <Page title={t('title')}>
      <MyPagesNav unread={unread} />
      <ProblemSummary wrong={[]} refusal={returned?.refusal} />
      <UnreadTalks unread={unread} />
      {membership.status === 'awaiting_guardian' ? (
        <Notice tone="warn" title={t('waitingTitle')}>
          {t('waitingLead')}
        </Notice>
      ) : null}
      {awaited ? (
        <AwaitedChangeNotice change={awaited.change} planName={awaited.plan ? text(awaited.plan.name) : ''} />
      ) : null}
      {voucher ? (
        <VoucherNotice
          attempt={voucher.attempt}
          planName={voucher.plan ? text(voucher.plan.name) : ''}
          at={`/me/checkout/${voucher.attempt.id}`}
        />
      ) : null}
      {membership.status === 'grace' ? (
        <UnpaidNotice
          fee={unpaid}
          lastUsableDay={membership.lastUsableDay ?? membership.paidThrough ?? null}
        />
      ) : null}
      {membership.status === 'lapsed' ? (
        <Notice tone="warn" title={t('lapsedTitle')}>
          {t('lapsedLead')}
        </Notice>
      ) : null}
      {membership.status === 'awaiting_guardian' ? null : (
        <div>
          <MemberCard card={membership.card} />
          <p className={`${styles.cardHint} not-printed`}>
            {t('cardHint')}
            <Button variant="default" onClick={() => window.print()} disabled={!hydrated} mih={44}>
              {t('cardPrint')}
            </Button>
          </p>
          <CardLost />
        </div>
      )}
      <MyPlan membership={membership} forStudents={forStudents} />
      {card ? <MyCard card={card} /> : null}
      <Section title={t('benefitsTitle')}>
        {membership.benefits.length === 0 ? (
          <p className="quiet">{t('benefitsEmpty')}</p>
        ) : (
          <ul className={styles.benefits}>
            {membership.benefits.map((benefit) => (
              <li key={`${benefit.key}${benefit.until}`}>
                <Tick />
                <span>
                  {text(benefit.label)}
                  {benefit.key === 'slack' ? (
                    <>
                      {' '}
                      <Link to={to('/me/slack')}>{slack('join')}</Link>
                    </>
                  ) : null}
                </span>
                <span className={styles.from}>
                  {t('benefitSource', { source: text(benefit.source) })}
                  {benefit.until
                    ? ` · ${t('benefitUntil', { date: shortDay(benefit.until, locale) })}`
                    : null}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <MySeats seats={seats} />
      <MyCompanies companies={companies} />
      <MyNewsletter wanted={membership.newsletter} chosen={membership.interests} />
      <MyMunicipality
        prefecture={membership.prefecture}
        chosen={membership.municipality ?? null}
        municipalities={municipalities}
      />
      <Section title={ownCopy('section')}>
        <div className={styles.row}>
          <p className="quiet">{ownCopy('sectionLead')}</p>
          <ButtonLink to={to('/me/data')} quiet>
            {ownCopy('open')}
          </ButtonLink>
        </div>
      </Section>
      <Section title={leave('section')}>
        <div className={styles.row}>
          <p className="quiet">{leave('sectionLead')}</p>
          <ButtonLink to={to('/me/leave')} quiet>
            {leave('open')}
          </ButtonLink>
        </div>
      </Section>
    </Page>
  );
}

/** Signed in, but not (yet) of this community. */
function NotAMember() {
  const t = useTranslations('me');
  const frame = useTranslations('frame');
  const to = useLinks();
  const { viewer } = useFrame();
  return (
    <Page title={t('noMemberTitle')} lead={t('noMemberLead')} eyebrow={viewer?.email}>
      <Acts>
        <ButtonLink to={to('/join')}>{frame('join')}</ButtonLink>
      </Acts>
    </Page>
  );
}
