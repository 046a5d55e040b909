import { moment, money, occasion, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks, useText } from '../../frame.ts';
import type { SentTicketQuery } from '../../gql/public/graphql.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { JoinOrSignIn } from '../../parts/join-or-sign-in.tsx';
import { Acts, Fact, Facts, Notice, Page } from '../../parts/page.tsx';
import { rememberReturn } from '../sign-in/return-cookie.ts';
import { AcceptTicketDocument, SentTicketDocument } from './hand-on-questions.ts';

/** Looking accepts nothing. Whoever has to join or to sign in first comes back here afterwards. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const code = params.code ?? '';
  const here = `${api.place.base}/handed/${encodeURIComponent(code)}`;
  const outcome = await api.send(SentTicketDocument, { code });
  if (!outcome.ok)
    return api.answer({ ticket: null, member: false, here, refusal: outcome.refusal.message }, 404);
  const { sentTicket: ticket, viewer } = outcome.value;
  const member = Boolean(viewer?.memberId);
  if (!member) api.setCookie(rememberReturn(here));
  return api.answer({ ticket, member, here, refusal: null });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const outcome = await api.send(AcceptTicketDocument, { code: params.code ?? '' });
  if (!outcome.ok) return api.answer({ refusal: outcome.refusal.message }, 409);
  return api.redirect(`/me/tickets/received/${outcome.value.acceptTicket}`);
}

/** A ticket as whoever it was sent to sees it: from whom, for what, until when, and the one next step. */
export default function HandedTicket() {
  const { ticket, member, here, refusal } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('handOn');
  const events = useTranslations('events');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  if (!ticket)
    return (
      <Page title={t('noneTitle')}>
        <meta name="robots" content="noindex" />
        <ProblemSummary wrong={[]} refusal={refusal ?? undefined} />
        <Acts>
          <ButtonLink to={to('/events')} quiet>
            {t('toEvents')}
          </ButtonLink>
        </Acts>
      </Page>
    );
  const { sender, title, place, name, startsAt, endsAt, until, due, own, ticketId, hindrance } = ticket;
  return (
    <Page
      title={own ? t('ownTitle') : t('title', { title: text(title) })}
      lead={own ? t('ownLead') : sender ? t('from', { sender }) : undefined}
    >
      <meta name="robots" content="noindex" />
      <ProblemSummary wrong={[]} refusal={returned?.refusal} />
      <Facts>
        <Fact name={t('event')}>{text(title)}</Fact>
        <Fact name={events('when')}>{occasion(startsAt, endsAt, locale)}</Fact>
        <Fact name={events('where')}>{text(place)}</Fact>
        <Fact name={t('kind')}>{text(name)}</Fact>
        {due > 0 ? <Fact name={t('due')}>{money(due, locale)}</Fact> : null}
        {own || hindrance ? null : <Fact name={t('until')}>{moment(until, locale)}</Fact>}
      </Facts>
      {own ? (
        <Acts>
          <ButtonLink to={to(`/me/tickets/received/${ticketId ?? ''}`)}>{t('show')}</ButtonLink>
        </Acts>
      ) : hindrance ? (
        <Hindered ticket={ticket} hindrance={hindrance} />
      ) : member ? (
        <Form method="post">
          <p className="small quiet">{t('acceptHint')}</p>
          <Acts>
            <SubmitButton size="lg">{t('accept')}</SubmitButton>
          </Acts>
        </Form>
      ) : (
        <JoinOrSignIn here={here} join={t('join')} signIn={t('signIn')} hint={t('joinHint')} />
      )}
    </Page>
  );
}

/** Why it cannot be accepted, and what can be done. */
function Hindered({
  ticket: { theirs },
  hindrance,
}: {
  ticket: SentTicketQuery['sentTicket'];
  hindrance: NonNullable<SentTicketQuery['sentTicket']['hindrance']>;
}) {
  const t = useTranslations('handOn');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  return (
    <>
      <Notice tone="warn" title={t(`hindrances.${hindrance}.title`)}>
        <p>{t(`hindrances.${hindrance}.lead`, { theirs: money(theirs ?? 0, locale) })}</p>
      </Notice>
      <Acts>
        {hindrance === 'price' ? <ButtonLink to={to('/plans')}>{t('toPlans')}</ButtonLink> : null}
        <ButtonLink to={to(hindrance === 'to_self' ? '/me/tickets' : '/events')} quiet>
          {t(hindrance === 'to_self' ? 'toTickets' : 'toEvents')}
        </ButtonLink>
      </Acts>
    </>
  );
}
