import { money, occasion, shortDay, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../../api/api.ts';
import { TextField } from '../../../forms/fields.tsx';
import { ProblemSummary } from '../../../forms/problem-summary.tsx';
import { returnedBy } from '../../../forms/problem.ts';
import { textOf } from '../../../forms/read-form.ts';
import { useReturnedProblems } from '../../../forms/returned-problems.ts';
import { SubmitButton } from '../../../forms/submit-button.tsx';
import { useLinks, useText } from '../../../frame.ts';
import type { CompanyHelpQuery } from '../../../gql/public/graphql.ts';
import { ButtonLink } from '../../../parts/button-link.tsx';
import { gigPay } from '../../../parts/gig-pay.ts';
import { HelpFields } from '../../../parts/help-fields.tsx';
import { helpFields, helpIn } from '../../../parts/help-form.ts';
import { Acts, Notice, Page, Section } from '../../../parts/page.tsx';
import styles from '../talent/talent.module.css';
import {
  AskForHelpDocument,
  CallOffOwnGigDocument,
  MoveOwnGigForWeatherDocument,
  CompanyHelpDocument,
} from './questions.ts';

const said = ['asked', 'called_off', 'moved'] as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const companyId = params.companyId ?? '';
  const { companyHelp } = await api.load(CompanyHelpDocument, { companyId });
  const query = new URL(request.url).searchParams.get('said');
  return api.answer({ companyId, requests: companyHelp, done: said.find((one) => one === query) ?? null });
}

/** Asks for help, or calls a gig off. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const companyId = params.companyId ?? '';
  const { act = 'ask', id = '', reason = '', shown = '', ...typed } = await textOf(request);
  const call = { companyId, id, reason, shown: Number(shown) || 0 };
  const outcome =
    act === 'call_off'
      ? await api.send(CallOffOwnGigDocument, call)
      : act === 'move'
        ? await api.send(MoveOwnGigForWeatherDocument, call)
        : await api.send(AskForHelpDocument, { companyId, help: helpIn(typed) });
  const done = act === 'call_off' ? 'called_off' : act === 'move' ? 'moved' : 'asked';
  if (outcome.ok) return api.redirect(`/company/${companyId}/help?said=${done}`);
  const fields = Object.fromEntries(helpFields.map((name) => [name, typed[name] ?? '']));
  return api.answer(returnedBy(outcome.refusal, act === 'ask' ? fields : {}), 422);
}

/** What a company asked to have done and how far it is, and the form for asking. */
export default function CompanyHelp() {
  const { companyId, requests, done } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('companyHelp');
  const words = useTranslations('employment.wages');
  const season = useTranslations('busyWeeks');
  const to = useLinks();
  const { wrongAmong } = useReturnedProblems(returned);
  const labels = Object.fromEntries(helpFields.map((name) => [name, t(`fields.${name}`)]));
  return (
    <Page title={t('title')} lead={t('lead')}>
      <ProblemSummary wrong={wrongAmong(labels)} refusal={returned?.refusal} />
      {done && !returned ? <Notice tone="good">{t(`said.${done}`)}</Notice> : null}
      <Section title={t('listTitle')}>
        {requests.length === 0 ? <p className="quiet">{t('empty')}</p> : null}
        <ul className={styles.found}>
          {requests.map((help) => (
            <Asked key={help.id} help={help} companyId={companyId} />
          ))}
        </ul>
      </Section>
      <Section title={t('askTitle')} lead={t('askLead')}>
        <Form method="post" noValidate className={styles.form}>
          <HelpFields returned={returned} />
          <SubmitButton mih={48} name="act" value="ask">
            {t('ask')}
          </SubmitButton>
        </Form>
      </Section>
      <Acts>
        {requests.some(({ gigs }) => gigs.some(({ track }) => track === 'employment')) ? (
          <ButtonLink quiet to={to(`/company/${companyId}/wages`)}>
            {words('link')}
          </ButtonLink>
        ) : null}
        <ButtonLink quiet to={to(`/company/${companyId}/season`)}>
          {season('link')}
        </ButtonLink>
        <ButtonLink quiet to={to(`/company/${companyId}`)}>
          {t('backToCompany')}
        </ButtonLink>
      </Acts>
    </Page>
  );
}

type Help = CompanyHelpQuery['companyHelp'][number];

function Asked({ help, companyId }: { help: Help; companyId: string }) {
  const { title, what, fromDay, toDay, hours, state, reason, gigs } = help;
  const t = useTranslations('companyHelp');
  const locale = useLocale() as UiLocale;
  return (
    <li>
      <p className={styles.head}>
        <span>{title}</span>
        <span className="small">{t(`states.${state}`)}</span>
      </p>
      <p className="small quiet figures">
        {t('span', { from: shortDay(fromDay, locale), to: shortDay(toDay, locale), hours })}
      </p>
      <p className={`small ${styles.why}`}>{what}</p>
      {reason ? <p className="small">{t('reasonWas', { reason })}</p> : null}
      {gigs.map((gig) => (
        <OneGig key={gig.id} gig={gig} companyId={companyId} />
      ))}
    </li>
  );
}

function OneGig({ gig, companyId }: { gig: Help['gigs'][number]; companyId: string }) {
  const { id, title, startsAt, endsAt, places, taken, reward, phase, reason, ahead, track, callOffCost } =
    gig;
  const { substituteDay } = gig;
  const employed = track === 'employment';
  const words = useTranslations('employment');
  const t = useTranslations('companyHelp');
  const weather = useTranslations('weather');
  const phases = useTranslations('gigs');
  const day = useTranslations('companyGig');
  const text = useText();
  const to = useLinks();
  const locale = useLocale() as UiLocale;
  return (
    <div>
      <p className="figures">
        {title} · {employed ? `${words('tag')} · ` : null}
        {occasion(startsAt, endsAt, locale)} · {gigPay(track, reward, locale)} ·{' '}
        {t('taken', { taken, places })} · {phases(`phases.${phase}`)}
      </p>
      {reason ? <p className="small">{t('reasonWas', { reason })}</p> : null}
      {gig.insurance ? <p className="small">{weather('insured', { words: text(gig.insurance) })}</p> : null}
      {taken > 0 && phase !== 'called_off' ? (
        <p>
          <Link to={to(`/company/${companyId}/help/${id}`)} aria-label={day('openOf', { title })}>
            {day('open')}
          </Link>
        </p>
      ) : null}
      {ahead && phase !== 'called_off' ? (
        <details>
          <summary>{t('callOff')}</summary>
          <Form method="post" className={styles.form}>
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="shown" value={callOffCost} />
            {!employed && callOffCost > 0 ? (
              <p>{weather('cost', { cost: money(callOffCost, locale) })}</p>
            ) : null}
            {employed ? (
              <>
                <p>
                  {callOffCost > 0
                    ? words('company.cost', { cost: money(callOffCost, locale) })
                    : words('company.noCost')}
                </p>
              </>
            ) : null}
            <TextField id={`reason-${id}`} name="reason" label={t('reason')} description={t('reasonHint')} />
            <SubmitButton quiet mih={48} name="act" value="call_off" aria-label={t('callOffOf', { title })}>
              {t('callOff')}
            </SubmitButton>
            {substituteDay ? (
              <SubmitButton quiet mih={48} name="act" value="move" aria-label={weather('moveOf', { title })}>
                {weather('move', { day: shortDay(substituteDay, locale) })}
              </SubmitButton>
            ) : null}
          </Form>
        </details>
      ) : null}
    </div>
  );
}
