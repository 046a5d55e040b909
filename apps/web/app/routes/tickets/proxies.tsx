import { moment, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api, type Outcome } from '../../api/api.ts';
import { TextField } from '../../forms/fields.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { returnedBy } from '../../forms/problem.ts';
import { textOf } from '../../forms/read-form.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useText } from '../../frame.ts';
import { Page, Section } from '../../parts/page.tsx';
import { QrCode } from '../../parts/qr-code.tsx';
import { MyPagesNav } from '../me/my-pages.tsx';
import {
  AgreeToProxyDocument,
  EndProxyDocument,
  NameProxyDocument,
  TicketProxiesDocument,
} from './proxy-questions.ts';
import styles from './tickets.module.css';

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  return api.answer(await api.load(TicketProxiesDocument, {}));
}

export async function action({ request }: ActionFunctionArgs) {
  const api = new Api(request);
  const fields = await textOf(request);
  const outcome = await perform(api, fields);
  if (outcome.ok) return api.redirect('/me/tickets/proxies');
  return api.answer(returnedBy(outcome.refusal, fields), 409);
}

function perform(api: Api, { act, id = '', number = '' }: Record<string, string>): Promise<Outcome<unknown>> {
  if (act === 'agree') return api.send(AgreeToProxyDocument, { id });
  if (act === 'end') return api.send(EndProxyDocument, { id });
  return api.send(NameProxyDocument, { number });
}

/** Who shows whose tickets: what the viewer was asked, the codes of others that they show, and whom they have named themselves. */
export default function TicketProxies() {
  const { ticketProxies, proxyTickets } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('proxies');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const { problemOf, wrongAmong } = useReturnedProblems(returned);
  const others = ticketProxies.filter(({ own }) => !own);
  const asked = others.filter(({ state }) => state === 'asked');
  const showing = others.filter(({ state }) => state === 'agreed');
  const mine = ticketProxies.filter(({ own }) => own);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <MyPagesNav />
      <ProblemSummary wrong={wrongAmong({ number: t('number') })} refusal={returned?.refusal} />
      {asked.length > 0 ? (
        <Section title={t('askedTitle')}>
          {asked.map(({ id, name, number }) => (
            <div key={id} className={styles.proxy}>
              <p>{t('askedOf', { name: name ?? '', number })}</p>
              <Turn id={id} act="agree" words={t('agree')} />
              <Turn id={id} act="end" words={t('decline')} quiet />
            </div>
          ))}
        </Section>
      ) : null}
      {showing.length > 0 ? (
        <Section title={t('ticketsTitle')}>
          <p>{proxyTickets.length > 0 ? t('ticketsLead') : t('ticketsNone')}</p>
          <ul className={styles.tickets}>
            {proxyTickets.map(({ id, title, startsAt, name, code }) => (
              <li key={id} className={styles.ticket}>
                <p className={styles.name}>{t('honoured', { name })}</p>
                <QrCode value={code} label={t('qr', { name })} />
                <p>{text(title)}</p>
                <p className="small quiet figures">{moment(startsAt, locale)}</p>
              </li>
            ))}
          </ul>
          {showing.map(({ id, name, number }) => (
            <div key={id} className={styles.proxy}>
              <p>{t('showing', { name: name ?? '', number })}</p>
              <Turn id={id} act="end" words={t('stopShowing')} quiet />
            </div>
          ))}
        </Section>
      ) : null}
      <Section title={t('mineTitle')}>
        <p>{t('mineLead')}</p>
        {mine.map(({ id, state, name, number }) => (
          <div key={id} className={styles.proxy}>
            <p>{state === 'asked' ? t('waiting', { number }) : t('agreed', { name: name ?? '', number })}</p>
            <Turn id={id} act="end" words={t('takeBack')} quiet />
          </div>
        ))}
        <Form method="post" className={styles.proxy}>
          <TextField
            key={mine.length}
            id="field-number"
            name="number"
            label={t('number')}
            description={t('numberHint')}
            autoComplete="off"
            spellCheck={false}
            error={problemOf('number')}
            defaultValue={returned?.values?.['number']}
          />
          <SubmitButton mih={48} name="act" value="ask">
            {t('ask')}
          </SubmitButton>
        </Form>
      </Section>
    </Page>
  );
}

function Turn({
  id,
  act,
  words,
  quiet = false,
}: {
  id: string;
  act: string;
  words: string;
  quiet?: boolean;
}) {
  return (
    <Form method="post">
      <input type="hidden" name="id" value={id} />
      <SubmitButton name="act" value={act} mih={48} quiet={quiet}>
        {words}
      </SubmitButton>
    </Form>
  );
}
