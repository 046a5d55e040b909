import { day, moment, money, moneyTaxIncluded, occasion, type UiLocale } from '@enishi/ui';
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
import { textOf } from '../../../forms/read-form.ts';
import { SubmitButton } from '../../../forms/submit-button.tsx';
import { useFrame, useLinks } from '../../../frame.ts';
import type { MyGigsQuery } from '../../../gql/public/graphql.ts';
import { ButtonLink } from '../../../parts/button-link.tsx';
import { CompanionWords } from '../../gigs/companion-words.tsx';
import { MyGigTeamsDocument } from '../../gigs/team-questions.ts';
import { TermsList } from '../../gigs/terms-list.tsx';
import { RequestsPage } from '../requests/requests-page.tsx';
import styles from '../requests/requests.module.css';
import { AnswerSuggestionDocument, NextStepsDocument, PutAwaySkillStepDocument } from './next-questions.ts';
import { NextSteps } from './next-steps.tsx';
import { MyGigsDocument, StepBackDocument } from './questions.ts';

const said = ['taken', 'back'] as const;
const saidOfNext = ['declined'] as const;

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { myGigs } = await api.load(MyGigsDocument);
  const { myGigTeams } = await api.load(MyGigTeamsDocument);
  const next = await api.load(NextStepsDocument);
  const query = new URL(request.url).searchParams.get('said');
  const teams = myGigTeams.filter(({ phase, asked }) => asked || phase === 'gathering');
  const done = said.find((one) => one === query) ?? null;
  return api.answer({
    gigs: myGigs,
    teams,
    next,
    done,
    answered: saidOfNext.find((one) => one === query) ?? null,
  });
}

/** Gives a place back before the gig begins, answers what a coordinator suggests, or puts a card away. */
export async function action({ request }: ActionFunctionArgs) {
  const api = new Api(request);
  const { id = '', reason = '', act, suggestionId = '', skillId = '' } = await textOf(request);
  if (act === 'put_away') {
    const outcome = await api.send(PutAwaySkillStepDocument, { skillId });
    if (outcome.ok) return api.redirect('/me/gigs');
    return api.answer({ refusal: outcome.refusal.message }, 409);
  }
  if (act === 'accept' || act === 'decline') {
    const outcome = await api.send(AnswerSuggestionDocument, { id: suggestionId, accept: act === 'accept' });
    if (!outcome.ok) return api.answer({ refusal: outcome.refusal.message }, 409);
    return api.redirect(
      act === 'accept' ? `/gigs/${outcome.value.answerSuggestion}` : '/me/gigs?said=declined',
    );
  }
  const outcome = await api.send(StepBackDocument, { id, reason });
  if (outcome.ok) return api.redirect('/me/gigs?said=back');
  return api.answer({ refusal: outcome.refusal.message }, 409);
}

/** What the viewer has taken on: what comes first, with its terms; then what was. */
export default function MyGigs() {
  const { gigs, teams, next, done, answered } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('myGigs');
  const skills = useTranslations('skills');
  const steps = useTranslations('nextStep');
  const pay = useTranslations('myPay');
  const wishes = useTranslations('gigWishes');
  const together = useTranslations('gigTeam');
  const calendar = useTranslations('gigCalendar');
  const to = useLinks();
  const isAhead = ({ state, ahead }: Row) => state === 'taken' && ahead;
  const rows = (shown: Row[]) => shown.map((row) => <OwnGig key={row.id} row={row} />);
  return (
    <RequestsPage
      title={t('title')}
      lead={t('lead')}
      said={returned ? null : done ? t(`said.${done}`) : answered ? steps(answered) : null}
      before={<NextSteps found={next} />}
      refusal={returned?.refusal}
      empty={{ title: t('empty'), lead: t('emptyLead'), toward: '/gigs', label: t('toBoard') }}
      groups={[
        { title: t('aheadTitle'), requests: rows(gigs.filter(isAhead).reverse()) },
        { title: t('othersTitle'), requests: rows(gigs.filter((row) => !isAhead(row))) },
      ]}
    >
      {teams.map(({ code, asked, size, said }) => (
        <p key={code}>
          <Link to={to(`/gigs/team/${code}`)}>
            {asked ? together('asked') : together('gathering', { size, said })}
          </Link>
        </p>
      ))}
      <p>
        <Link to={to('/me/gigs/pay')}>{pay('nav')}</Link>
      </p>
      <p>
        <Link to={to('/me/gigs/calendar')}>{calendar('open')}</Link>
      </p>
      <p>
        <Link to={to('/me/gigs/wishes')}>{wishes('title')}</Link>
      </p>
      {gigs.length > 0 ? (
        <p>
          <Link to={to('/gigs')}>{t('toBoard')}</Link>
        </p>
      ) : null}
      <p>
        <Link to={to('/me/skills')}>{skills('link')}</Link>
      </p>
    </RequestsPage>
  );
}

type Row = MyGigsQuery['myGigs'][number];

function OwnGig({ row }: { row: Row }) {
  const { id, gig, state, ahead, endedBy, endedAt, reason, terms, dueOn, fingerprint } = row;
  const t = useTranslations('myGigs');
  const words = useTranslations('employment');
  const employed = gig.track === 'employment';
  const locale = useLocale() as UiLocale;
  const { community } = useFrame();
  const to = useLinks();
  const over = state === 'withdrawn' || state === 'called_off';
  return (
    <li>
      <p className={styles.head}>
        <Link to={to(`/gigs/${gig.id}`)}>{gig.title}</Link>
      </p>
      <p className="figures">
        {occasion(gig.startsAt, gig.endsAt, locale)} · {gig.place}
      </p>
      {state === 'taken' && ahead ? null : (
        <p className={styles.state}>
          {t(`states.${state}`)}
          {over && endedBy && endedAt ? (
            <span className="small"> {t(`ended.${endedBy}`, { at: moment(endedAt, locale) })}</span>
          ) : null}
          {reason ? <span className="small quiet"> {t('reasonWas', { reason })}</span> : null}
        </p>
      )}
      {gig.companionBy && state === 'taken' && ahead ? (
        <p className="small">
          <CompanionWords by={gig.companionBy} here={gig.companionHere} />
        </p>
      ) : null}
      {over || state === 'not_done' ? null : (
        <>
          <p className="small figures">
            {employed
              ? words('due', { amount: money(gig.reward, locale), date: day(dueOn, locale) })
              : t('due', { reward: moneyTaxIncluded(gig.reward, locale), date: day(dueOn, locale) })}
          </p>
          <p>
            <ButtonLink to={to(`/me/gigs/${id}`)} aria-label={t('toDayOf', { title: gig.title })}>
              {t('toDay')}
            </ButtonLink>
          </p>
          {ahead ? (
            <p>
              <a href={`/files/${community.slug}/me/gig-calendar/${id}.ics?locale=${locale}`}>
                {t('toCalendar')}
              </a>
            </p>
          ) : null}
        </>
      )}
      <details>
        <summary>{employed ? words('paper') : t('terms')}</summary>
        <TermsList terms={terms} />
        <p className="small quiet">{t('fingerprint', { fingerprint: fingerprint.slice(0, 16) })}</p>
        <p>
          <a href={`/files/${community.slug}/me/gigs/${id}.pdf`}>{employed ? words('paperPdf') : t('pdf')}</a>
        </p>
      </details>
      {state === 'taken' && ahead ? (
        <details>
          <summary>{t('back')}</summary>
          <Form method="post" className={styles.answer}>
            <input type="hidden" name="id" value={id} />
            <p className="small">{t('backLead')}</p>
            <TextField id={`reason-${id}`} name="reason" maxLength={200} label={t('reason')} />
            <SubmitButton quiet mih={48} aria-label={t('backOf', { title: gig.title })}>
              {t('back')}
            </SubmitButton>
          </Form>
        </details>
      ) : null}
    </li>
  );
}
