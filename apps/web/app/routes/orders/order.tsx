import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { returnedBy } from '../../forms/problem.ts';
import { textOf } from '../../forms/read-form.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Notice, Page } from '../../parts/page.tsx';
import { rememberReturn } from '../sign-in/return-cookie.ts';
import { accountIn } from '../tickets/account-form.ts';
import { answersIn, emptyAnswers } from '../tickets/answer-form.ts';
import { attendeesIn } from '../tickets/attendee-form.ts';
import { meansIn } from '../tickets/means-in.ts';
import { guestPage, OpenedByCode } from '../tickets/purchase-door.ts';
import { PurchaseView } from '../tickets/purchase-view.tsx';
import {
  CancelGuestTicketDocument,
  GuestAttendeesDocument,
  GuestOrderDocument,
  NameGuestRefundAccountDocument,
  OrderAsGuestDocument,
  PayGuestOrderAgainDocument,
  ReleaseGuestOrderDocument,
  TakeGuestOrdersDocument,
} from './questions.ts';

/** As a member's own page of a purchase. Whoever joins or signs in from here comes back here. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const code = params.code ?? '';
  const { searchParams } = new URL(request.url);
  const means = meansIn(searchParams.get('means'));
  const outcome = await api.send(GuestOrderDocument, { code, means });
  if (!outcome.ok) return api.answer({ order: null, refusal: outcome.refusal.message } as const, 404);
  const { guestOrder: order, guestPurchase: purchase, guestAttendeeForm: asked, viewer } = outcome.value;
  const { payment, givingUp } = purchase;
  const leaving = searchParams.has('go');
  if (leaving && !givingUp && payment?.state === 'open' && payment.url) throw api.redirectTo(payment.url);
  const here = `${api.place.base}${guestPage(code)}`;
  const member = Boolean(viewer?.memberId);
  if (!member) api.setCookie(rememberReturn(here));
  return api.answer({
    ...{ order, purchase, asked, code, here, member, leaving },
    ...{ returned: searchParams.has('back'), named: searchParams.has('named') },
  });
}

/** What a member does on the own page, with the secret instead of a session; and taking the order to one's own pages. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const code = params.code ?? '';
  const values = await textOf(request);
  const { act, eventId = '', ticketId = '', fee = '0' } = values;
  const here = guestPage(code);
  if (act === 'take') {
    const outcome = await api.send(TakeGuestOrdersDocument, {});
    if (!outcome.ok) return api.answer(returnedBy(outcome.refusal, {}), 409);
    return api.redirect('/me/tickets');
  }
  if (act === 'release' || act === 'giveUp') {
    const outcome = await api.send(ReleaseGuestOrderDocument, { code });
    if (outcome.ok) return api.redirect(act === 'giveUp' ? here : `/events/${eventId}`);
    return api.answer(returnedBy(outcome.refusal, {}), 409);
  }
  if (act === 'account') {
    const outcome = await api.send(NameGuestRefundAccountDocument, { code, account: accountIn(values) });
    return outcome.ok ? api.redirect(here) : api.answer(returnedBy(outcome.refusal, values), 422);
  }
  if (act !== 'cancel' && act !== 'payAgain') return orderTickets(api, code, values);
  const outcome =
    act === 'cancel'
      ? await api.send(CancelGuestTicketDocument, { code, id: ticketId, fee: Number(fee) })
      : await api.send(PayGuestOrderAgainDocument, { code });
  if (outcome.ok) return api.redirect(`${here}${act === 'cancel' ? '' : '?go=1'}`);
  return api.answer(returnedBy(outcome.refusal, {}), 409);
}

async function orderTickets(api: Api, code: string, values: Record<string, string>) {
  const { guestAttendeeForm: asked } = await api.load(GuestAttendeesDocument, { code });
  const outcome = await api.send(OrderAsGuestDocument, {
    ...{ code, fingerprint: values.fingerprint ?? '', means: meansIn(values.means) },
    ...{ attendees: attendeesIn(values), answers: answersIn(asked, values) },
  });
  if (outcome.ok) return api.redirect(`${guestPage(code)}?go=1`);
  return api.answer(returnedBy(outcome.refusal, { ...emptyAnswers(asked), ...values }), 409);
}

/** An order without an account, for whoever has its address; below it the way to put it with a member's tickets. */
export default function GuestOrderPage() {
  const shown = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations('guest');
  const to = useLinks();
  const kept = (
    <>
      <meta name="robots" content="noindex" />
      <meta name="referrer" content="no-referrer" />
    </>
  );
  if (!shown.order)
    return (
      <Page title={t('unknownTitle')}>
        {kept}
        <Notice>
          <p>{shown.refusal}</p>
        </Notice>
        <Acts>
          <ButtonLink to={to('/me/tickets')}>{t('toTickets')}</ButtonLink>
          <ButtonLink to={to('/events')} quiet>
            {t('toEvents')}
          </ButtonLink>
        </Acts>
      </Page>
    );
  const { order, code, here, member, ...view } = shown;
  return (
    <OpenedByCode
      value={{
        ...{ code, receipts: order.receipts, tickets: order.tickets, later: order.later },
        below: <MoveToMember own={order.own} member={member} here={here} />,
      }}
    >
      {kept}
      <PurchaseView {...view} answer={answer} />
    </OpenedByCode>
  );
}

/** For members, and those who become one: the order goes to their own pages. */
function MoveToMember({ own, member, here }: { own: boolean; member: boolean; here: string }) {
  const t = useTranslations('guest');
  const to = useLinks();
  return (
    <div className="not-printed">
      <Notice title={t('moveTitle')}>
        <p>{t(own ? 'moveLead' : member ? 'moveOther' : 'moveSignIn')}</p>
        {own ? (
          <Form method="post">
            <SubmitButton quiet name="act" value="take" mih={48}>
              {t('move')}
            </SubmitButton>
          </Form>
        ) : member ? null : (
          <Acts>
            <ButtonLink to={to(`/sign-in?next=${encodeURIComponent(here)}`)} quiet>
              {t('signIn')}
            </ButtonLink>
            <ButtonLink to={to('/join')} quiet>
              {t('join')}
            </ButtonLink>
          </Acts>
        )}
      </Notice>
    </div>
  );
}
