import { Button } from '@mantine/core';
import { moment, type UiLocale } from '@enishi/ui';
import { type LoaderFunctionArgs, Link, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { useLinks, useText } from '../../frame.ts';
import { useHydrated } from '../../hydrated.ts';
import { Fact, Facts, Notice, Page } from '../../parts/page.tsx';
import { QrCode } from '../../parts/qr-code.tsx';
import { ReflectionLink } from '../trips/reflection-link.tsx';
import { OnlineLink } from './online-link.tsx';
import { TicketOfCodeDocument } from './bearer-questions.ts';
import styles from './tickets.module.css';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const found = await api.find(TicketOfCodeDocument, { code: params.code ?? '' });
  return api.answer({ ticket: found?.ticketOfCode ?? null }, found ? 200 : 404);
}

/** A ticket for whoever has its address, who needs no account: what, when, where, and the QR code while it is good. */
export default function BearerTicket() {
  const { ticket } = useLoaderData<typeof loader>();
  const t = useTranslations('bearer');
  const events = useTranslations('events');
  const tickets = useTranslations('tickets');
  const locale = useLocale() as UiLocale;
  const hydrated = useHydrated();
  const text = useText();
  const to = useLinks();
  if (!ticket)
    return (
      <Page title={t('unknownTitle')}>
        <meta name="robots" content="noindex" />
        <Notice>{t('unknown')}</Notice>
      </Page>
    );
  const { good, used, code, typeName, online, reflects } = ticket;
  return (
    <Page
      title={text(ticket.title)}
      eyebrow={t('eyebrow')}
      lead={good && !used && !online ? t('lead') : undefined}
    >
      <meta name="robots" content="noindex" />
      <meta name="referrer" content="no-referrer" />
      {good ? null : (
        <Notice tone="warn" title={t('deadTitle')}>
          <p>{t('dead')}</p>
        </Notice>
      )}
      {good && used && !online ? <Notice tone="good">{t('used')}</Notice> : null}
      <Facts>
        <Fact name={events('when')}>{moment(ticket.startsAt, locale)}</Fact>
        <Fact name={events('where')}>{text(ticket.place)}</Fact>
      </Facts>
      {good ? (
        <>
          <ul className={styles.tickets}>
            <li className={styles.ticket}>
              <p className={styles.name}>{text(typeName)}</p>
              {online ? (
                <OnlineLink code={code} />
              ) : (
                <QrCode value={code} label={tickets('qr', { name: text(typeName) })} />
              )}
              {reflects ? <ReflectionLink code={code} /> : null}
            </li>
          </ul>
          <p className="not-printed">
            <Button variant="default" onClick={() => window.print()} disabled={!hydrated} mih={44}>
              {tickets('print')}
            </Button>
          </p>
        </>
      ) : null}
      <p className="not-printed">
        <Link to={to(`/events/${ticket.eventId}`)}>{t('event')}</Link>
      </p>
    </Page>
  );
}
