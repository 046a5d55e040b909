import { Button } from '@mantine/core';
import { money, occasion, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { textOf } from '../../forms/read-form.ts';
import { useFrame, useLinks, useText } from '../../frame.ts';
import { Acts, Fact, Facts, Notice, Page } from '../../parts/page.tsx';
import { QrCode } from '../../parts/qr-code.tsx';
import { ticketCalendarFile } from './calendar-file.ts';
import { HandOn, handOnAct } from './hand-on.tsx';
import { ReflectionLink } from '../trips/reflection-link.tsx';
import { OnlineLink } from './online-link.tsx';
import { HeldTicketDocument } from './hand-on-questions.ts';
import { ticketPaper } from './ticket-paper.ts';
import styles from './tickets.module.css';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { heldTicket } = await api.load(HeldTicketDocument, { id: params.id ?? '' });
  return api.answer(heldTicket);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const outcome = await handOnAct(api, await textOf(request));
  if (outcome && !outcome.ok) return api.answer({ refusal: outcome.refusal.message }, 409);
  return api.redirect(`/me/tickets/received/${params.id ?? ''}`);
}

/** A ticket that came from somebody else: its QR code, its paper, and the way to hand it on again. */
export default function ReceivedTicket() {
  const ticket = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('handOn');
  const resale = useTranslations('resale');
  const tickets = useTranslations('tickets');
  const online = useTranslations('online');
  const calendar = useTranslations('calendar');
  const events = useTranslations('events');
  const locale = useLocale() as UiLocale;
  const { community } = useFrame();
  const text = useText();
  const to = useLinks();
  const { id, title, place, name, startsAt, endsAt, state, due, calledOff, number, code } = ticket;
  const good = state !== 'cancelled';
  return (
    <Page
      title={text(title)}
      eyebrow={calledOff ? tickets('calledOffTitle') : t('receivedEyebrow')}
      lead={good ? (ticket.online ? online('doneLead') : t('receivedLead')) : undefined}
    >
      <ProblemSummary wrong={[]} refusal={returned?.refusal} />
      {calledOff ? (
        <Notice tone="warn">{events('calledOffReason', { reason: text(calledOff) })}</Notice>
      ) : null}
      <Facts>
        <Fact name={events('when')}>{occasion(startsAt, endsAt, locale)}</Fact>
        <Fact name={events('where')}>{text(place)}</Fact>
        {due > 0 ? <Fact name={t('due')}>{money(due, locale)}</Fact> : null}
      </Facts>
      <ul className={styles.tickets}>
        <li className={styles.ticket} data-state={state}>
          <p className={styles.name}>{text(name)}</p>
          {!good ? null : ticket.online ? (
            <OnlineLink code={code} />
          ) : (
            <QrCode value={code} label={tickets('qr', { name: text(name) })} />
          )}
          {ticket.reflects ? <ReflectionLink code={code} /> : null}
          {ticket.seat ? <p className="figures">{tickets('seat', { seat: ticket.seat })}</p> : null}
          {ticket.room ? <p className="figures">{tickets('room', { room: ticket.room })}</p> : null}
          <p className="small quiet figures">{tickets('number', { number })}</p>
          {ticket.noResale ? <p className="small">{resale('onTicket')}</p> : null}
          {state === 'valid' ? null : <p>{tickets(`states.${state}`)}</p>}
          <HandOn ticket={ticket} />
        </li>
      </ul>
      {good ? (
        <Acts>
          <Button component="a" href={ticketPaper(community.slug, id, locale)} variant="default" mih={48}>
            {tickets('paper')}
          </Button>
          <Button
            component="a"
            href={ticketCalendarFile(community.slug, id, locale)}
            variant="default"
            mih={48}
          >
            {calendar('file')}
          </Button>
        </Acts>
      ) : null}
      <p className="not-printed">
        <Link to={to('/me/tickets')}>← {tickets('all')}</Link>
      </p>
    </Page>
  );
}
