import { shortDay, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../../api/api.ts';
import { LongTextField } from '../../../forms/long-text-field.tsx';
import { ProblemSummary } from '../../../forms/problem-summary.tsx';
import { type Returned, returnedBy } from '../../../forms/problem.ts';
import { textOf } from '../../../forms/read-form.ts';
import { useReturnedProblems } from '../../../forms/returned-problems.ts';
import { SubmitButton } from '../../../forms/submit-button.tsx';
import { useLinks, useText } from '../../../frame.ts';
import type { SharedCardQuery } from '../../../gql/public/graphql.ts';
import { ButtonLink } from '../../../parts/button-link.tsx';
import { CareerLines } from '../../../parts/career-lines.tsx';
import { useCardWords } from '../../../parts/card-words.tsx';
import { municipalitiesOf } from '../../../parts/municipalities.ts';
import { Acts, Fact, Facts, Notice, Page, Section } from '../../../parts/page.tsx';
import { useRecipientName } from '../../../parts/recipient-name.ts';
import { AskScoutDocument, SharedCardDocument } from './questions.ts';
import styles from './talent.module.css';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { companyId = '', cardId: id = '' } = params;
  const outcome = await api.send(SharedCardDocument, { companyId, id });
  if (!outcome.ok) {
    const { kind, message } = outcome.refusal;
    return api.answer(
      { companyId, opened: null, areas: [], refusal: message },
      kind === 'not_found' ? 404 : 409,
    );
  }
  const opened = outcome.value.sharedCard;
  const areas = (await municipalitiesOf(request)).filter(({ code }) => opened.card.areas.includes(code));
  return api.answer({ companyId, opened, areas, refusal: null });
}

/** The company would like to talk to them. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const { companyId = '', cardId = '' } = params;
  const fields = { why: '', ...(await textOf(request)) };
  const outcome = await api.send(AskScoutDocument, { companyId, cardId, why: fields.why });
  if (outcome.ok) return api.redirect(`/company/${companyId}/talent?said=asked`);
  return api.answer<Returned>(returnedBy(outcome.refusal, fields), 422);
}

/** One card: what somebody can do, where and when, without a word of who they are; and the way to ask them. */
export default function CompanyTalentCard() {
  const { companyId, opened, areas, refusal } = useLoaderData<typeof loader>();
  const t = useTranslations('companyTalent');
  const to = useLinks();
  const back = (
    <Acts>
      <ButtonLink quiet to={to(`/company/${companyId}/talent`)}>
        {t('toList')}
      </ButtonLink>
    </Acts>
  );
  if (!opened)
    return (
      <Page title={t('goneTitle')}>
        <Notice>
          <p>{refusal}</p>
          {back}
        </Notice>
      </Page>
    );
  return (
    <Page title={t('number', { number: opened.card.number })} eyebrow={opened.company}>
      <CardFacts opened={opened} areas={areas} />
      <Asking opened={opened} />
      {back}
    </Page>
  );
}

type Opened = SharedCardQuery['sharedCard'];
type Areas = { code: string; name: { ja: string; en: string } }[];

function CardFacts({ opened: { card, skills, purpose }, areas }: { opened: Opened; areas: Areas }) {
  const t = useTranslations('companyTalent');
  const own = useTranslations('sharedCard');
  const whom = useTranslations('cardRecipients');
  const nameOf = useRecipientName();
  const locale = useLocale() as UiLocale;
  const text = useText();
  const { said, bandName } = useCardWords({ skills, areas });
  const words = said(card);
  return (
    <Facts>
      <Fact name={own('ageBand')}>{bandName(card.ageBand)}</Fact>
      {(['skills', 'areas', 'slots', 'roles', 'styles'] as const).map((part) => (
        <Fact key={part} name={t(`of.${part}`)}>
          {words[part] || t('nothing')}
        </Fact>
      ))}
      {card.careers.length > 0 ? (
        <Fact name={t('of.careers')}>
          <CareerLines careers={card.careers} />
        </Fact>
      ) : null}
      {card.about ? <Fact name={t('of.about')}>{card.about}</Fact> : null}
      <Fact name={whom('because')}>{whom('becauseOf', { name: nameOf(card.ground) })}</Fact>
      <Fact name={t('purpose')}>{text(purpose)}</Fact>
      <Fact name={t('until')}>{shortDay(card.lastDay, locale)}</Fact>
    </Facts>
  );
}

function Asking({ opened: { scoutsLeft, answerDays, longestWhy } }: { opened: Opened }) {
  const returned = useActionData<typeof action>();
  const t = useTranslations('companyTalent');
  const { problemOf, wrongAmong } = useReturnedProblems(returned);
  const left = scoutsLeft === null ? t('leftAll') : t('left', { count: scoutsLeft });
  if (scoutsLeft === 0)
    return (
      <Section title={t('askTitle')}>
        <p>{left}</p>
      </Section>
    );
  return (
    <Section title={t('askTitle')} lead={t('askLead', { days: answerDays })}>
      <ProblemSummary wrong={wrongAmong({ why: t('why') })} refusal={returned?.refusal} />
      <Form method="post" className={styles.form}>
        <LongTextField
          id="field-why"
          name="why"
          rows={5}
          label={t('why')}
          description={t('whyHint', { most: longestWhy })}
          error={problemOf('why')}
          defaultValue={returned?.values.why ?? ''}
        />
        <p className="small figures">{left}</p>
        <Acts>
          <SubmitButton mih={48}>{t('ask')}</SubmitButton>
        </Acts>
      </Form>
    </Section>
  );
}
