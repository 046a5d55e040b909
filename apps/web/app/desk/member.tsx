import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { addressee, formatPersonName } from '@enishi/japan';
import type { UiLocale } from '@enishi/ui';
import { textOf } from '../forms/read-form.ts';
import { useText } from '../frame.ts';
import { DeskApi } from './desk-api.ts';
import { Benefits } from './member/benefits.tsx';
import { Grounds } from './member/grounds.tsx';
import { Doubles } from './member/doubles.tsx';
import { Facts } from './member/facts.tsx';
import { Gone } from './member/gone.tsx';
import { InDirectory } from './member/in-directory.tsx';
import { Payments } from './member/payments.tsx';
import { MailReach } from './member/mail-reach.tsx';
import { MemberDocument, SetMailReachDocument, SyncMemberDocument } from './member/questions.ts';
import { SyncWithStripe } from './member/sync-with-stripe.tsx';
import { TimelineList } from './member/timeline-list.tsx';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import { StatusMark } from './parts/status-mark.tsx';
import { RefundOutcome } from './refund/refund-outcome.tsx';
import styles from './member/member.module.css';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const api = new DeskApi(request);
  const after = searchParams.get('before');
  const { member, memberPayments, memberTimeline, memberMailReach } = await api.load(MemberDocument, {
    id: params.id ?? '',
    after,
  });
  if (member.mergedInto) throw api.redirect(`/desk/members/${member.mergedInto}`);
  const refundOf = searchParams.get('refunded');
  const refunded = memberPayments.find(({ id }) => id === refundOf) ?? null;
  return api.answer({
    member,
    payments: memberPayments,
    reach: memberMailReach,
    timeline: memberTimeline,
    older: after !== null,
    refunded,
  });
}

/** "Sync with Stripe now": asked for here, done in the background, seen on the timeline. Or that mail comes back, or arrives again. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const { intent } = await textOf(request);
  const memberId = params.id ?? '';
  const about =
    intent === 'undeliverable' || intent === 'deliverable' ? ('mail' as const) : ('sync' as const);
  const outcome =
    intent === 'undeliverable' || intent === 'deliverable'
      ? await api.send(SetMailReachDocument, { memberId, reach: intent })
      : await api.send(SyncMemberDocument, { memberId });
  return outcome.ok
    ? api.answer({ about, requested: about === 'sync', refusal: '' })
    : api.answer({ about, requested: false, refusal: outcome.refusal.message }, 422);
}

export default function DeskMember() {
  const { member, payments, reach, timeline, older, refunded } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations('desk.member');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const name = formatPersonName(member, locale);
  return (
    <>
      <BackLink to="/desk/members">{t('back')}</BackLink>
      <DeskTitle
        page={name}
        title={
          <>
            {locale === 'ja' && !member.erasedOn ? addressee(name, 'person', locale) : name}
            {member.erasedOn ? null : (
              <span className={styles.kana}>
                {locale === 'ja'
                  ? `${member.familyKana}　${member.givenKana}`
                  : `${member.familyName}　${member.givenName}`}
              </span>
            )}
          </>
        }
      >
        {member.erasedOn ? null : (
          <SyncWithStripe member={member} answer={answer?.about === 'sync' ? answer : undefined} />
        )}
      </DeskTitle>
      <p className={styles.line}>
        <span className="figures">{member.number}</span>
        <StatusMark status={member.status} />
        <span>{text(member.planName)}</span>
      </p>
      {refunded ? <RefundOutcome payment={refunded} /> : null}
      <div className={styles.columns}>
        <div className={styles.column}>
          <Payments member={member} payments={payments} />
          <Grounds member={member} />
          <Benefits member={member} />
          <TimelineList timeline={timeline} older={older} />
        </div>
        <div className={styles.column}>
          {member.erasedOn ? null : <Facts member={member} />}
          {member.erasedOn ? null : (
            <MailReach reach={reach} refusal={answer?.about === 'mail' ? answer.refusal : ''} />
          )}
          {member.erasedOn ? null : <InDirectory member={member} />}
          {member.erasedOn ? null : <Doubles member={member} />}
          <Gone member={member} />
          <p className="small quiet">{t('logged')}</p>
        </div>
      </div>
    </>
  );
}
