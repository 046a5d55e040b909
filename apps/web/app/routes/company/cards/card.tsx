import { shortDay, type UiLocale } from '@enishi/ui';
import { tokyoDateOf } from '@enishi/kernel';
import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../../api/api.ts';
import { ProblemSummary } from '../../../forms/problem-summary.tsx';
import { SubmitButton } from '../../../forms/submit-button.tsx';
import { useLinks, useText } from '../../../frame.ts';
import type { ReceivedCardQuery } from '../../../gql/public/graphql.ts';
import { ButtonLink } from '../../../parts/button-link.tsx';
import { Acts, Fact, Facts, Notice, Page, Section } from '../../../parts/page.tsx';
import { PhoneLink } from '../../../parts/phone-link.tsx';
import { titlesOfEvents } from '../../companies/event-titles.ts';
import styles from './cards.module.css';
import { NoteCardContactDocument, ReceivedCardDocument } from './questions.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { companyId = '', cardId: id = '' } = params;
  const found = await api.find(ReceivedCardDocument, { companyId, id });
  if (!found) return api.answer({ companyId, card: null, title: null }, 404);
  const card = found.receivedCard;
  const title = card.eventId ? (await titlesOfEvents(api, [card.eventId]))[card.eventId] : null;
  return api.answer({ companyId, card, title: title ?? null });
}

/** Keeps that the company has written to the person. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const { companyId = '', cardId: id = '' } = params;
  const outcome = await api.send(NoteCardContactDocument, { companyId, id });
  if (outcome.ok) return api.redirect(`/company/${companyId}/cards`);
  return api.answer({ refusal: outcome.refusal.message }, 409);
}

/** One card: who it is, how to reach them, for what alone, and the note that the company has written. */
export default function ReceivedCard() {
  const { companyId, card, title } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('receivedCards');
  const to = useLinks();
  const back = (
    <Acts>
      <ButtonLink quiet to={to(`/company/${companyId}/cards`)}>
        {t('back')}
      </ButtonLink>
    </Acts>
  );
  if (!card)
    return (
      <Page title={t('gone')}>
        <Notice>
          <p>{t('goneLead')}</p>
          {back}
        </Notice>
      </Page>
    );
  return (
    <Page title={t('honoured', { name: card.name })} eyebrow={t('cardTitle')}>
      <ProblemSummary wrong={[]} refusal={returned?.refusal} />
      <CardFacts card={card} title={title} />
      <ToTalk companyId={companyId} id={card.id} />
      <Contacted card={card} />
      <p className="small quiet">{t('rules')}</p>
      {back}
    </Page>
  );
}

type Card = ReceivedCardQuery['receivedCard'];

function CardFacts({ card, title }: { card: Card; title: { ja: string; en: string } | null }) {
  const { number, kana, email, relay, telephone, message, purpose, givenAt, lastDay } = card;
  const t = useTranslations('receivedCards');
  const locale = useLocale() as UiLocale;
  const text = useText();
  return (
    <Facts>
      {kana ? <Fact name={t('kana')}>{kana}</Fact> : null}
      {email ? (
        <Fact name={t('email')}>
          <MailLink address={email} />
        </Fact>
      ) : null}
      {relay ? (
        <Fact name={t('relay')}>
          <MailLink address={relay} />
          <span className="small quiet"> {t('relayHint')}</span>
        </Fact>
      ) : null}
      {telephone ? (
        <Fact name={t('telephone')}>
          <PhoneLink number={telephone} className={styles.reach} />
        </Fact>
      ) : null}
      {message ? (
        <Fact name={t('message')}>
          <span className={styles.message}>{message}</span>
        </Fact>
      ) : null}
      {title ? <Fact name={t('from')}>{text(title)}</Fact> : null}
      <Fact name={t('purpose')}>{text(purpose)}</Fact>
      <Fact name={t('number')}>
        <span className="figures">{number}</span>
      </Fact>
      <Fact name={t('received')}>{shortDay(tokyoDateOf(new Date(givenAt)), locale)}</Fact>
      <Fact name={t('lastDay')}>{shortDay(lastDay, locale)}</Fact>
    </Facts>
  );
}

const MailLink = ({ address }: { address: string }) => (
  <a href={`mailto:${address}`} className={styles.reach}>
    {address}
  </a>
);

/** Where the two write to each other. */
function ToTalk({ companyId, id }: { companyId: string; id: string }) {
  const t = useTranslations('talks');
  const to = useLinks();
  return (
    <Section title={t('companyTitle')} lead={t('companyLead')}>
      <Acts>
        <ButtonLink to={to(`/company/${companyId}/cards/${id}/talk`)}>{t('companyOpen')}</ButtonLink>
      </Acts>
    </Section>
  );
}

function Contacted({ card: { contactedAt } }: { card: Card }) {
  const t = useTranslations('receivedCards');
  const locale = useLocale() as UiLocale;
  if (contactedAt)
    return (
      <Notice tone="good">
        {t('contacted', { date: shortDay(tokyoDateOf(new Date(contactedAt)), locale) })}
      </Notice>
    );
  return (
    <Section title={t('note')} lead={t('noteLead')}>
      <Form method="post">
        <Acts>
          <SubmitButton mih={48}>{t('noteContact')}</SubmitButton>
        </Acts>
      </Form>
    </Section>
  );
}
