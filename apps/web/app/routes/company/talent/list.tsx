import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useTranslations } from 'use-intl';
import { Api } from '../../../api/api.ts';
import { ProblemSummary } from '../../../forms/problem-summary.tsx';
import { textOf } from '../../../forms/read-form.ts';
import { useLinks } from '../../../frame.ts';
import type { SharedCardsQuery } from '../../../gql/public/graphql.ts';
import { ButtonLink } from '../../../parts/button-link.tsx';
import { useCardWords } from '../../../parts/card-words.tsx';
import { municipalitiesOf } from '../../../parts/municipalities.ts';
import { Acts, Notice, Page } from '../../../parts/page.tsx';
import { useRecipientName } from '../../../parts/recipient-name.ts';
import type { Choices } from '../../../parts/record-words.ts';
import { CardFilter } from './card-filter.tsx';
import { wishIn } from './card-wish.ts';
import type { CardWish } from './card-wish.ts';
import {
  BeginSearchMonthDocument,
  CompanyScoutsDocument,
  SharedCardsDocument,
  WithdrawScoutDocument,
} from './questions.ts';
import { SearchMonths } from './search-months.tsx';
import { SentScouts } from './sent-scouts.tsx';
import styles from './talent.module.css';

const perPage = 20;
const said = ['asked', 'withdrawn', 'month'] as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const companyId = params.companyId ?? '';
  const query = new URL(request.url).searchParams;
  const asked = wishIn(query);
  const { sharedCards: list } = await api.load(SharedCardsDocument, {
    ...{ companyId, ...asked, first: perPage, after: query.get('after') },
  });
  const { companyScouts: scouts } = await api.load(CompanyScoutsDocument, { companyId });
  const areas = (await municipalitiesOf(request)).filter(({ code }) => list.areas.includes(code));
  const done = said.find((one) => one === query.get('said')) ?? null;
  return api.answer({ companyId, list, scouts, areas, asked, done });
}

/** Takes back what the company asked somebody, or begins a month of searching. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const companyId = params.companyId ?? '';
  const { id = '', act, seen } = await textOf(request);
  if (act === 'month') {
    const begun = await api.send(BeginSearchMonthDocument, { companyId, seen: seen || null });
    if (begun.ok) return api.redirect(`/company/${companyId}/talent?said=month`);
    return api.answer({ refusal: begun.refusal.message }, 409);
  }
  const outcome = await api.send(WithdrawScoutDocument, { companyId, id });
  if (outcome.ok) return api.redirect(`/company/${companyId}/talent?said=withdrawn`);
  return api.answer({ refusal: outcome.refusal.message }, 409);
}

/** Cards without names, and whom the company has asked; or why it cannot look. */
export default function CompanyTalent() {
  const { companyId, list, scouts, areas, asked, done } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('companyTalent');
  const to = useLinks();
  const open = list.gate === 'open';
  return (
    <Page title={t('title')} eyebrow={list.company} lead={open ? t('lead') : null}>
      <ProblemSummary wrong={[]} refusal={returned?.refusal} />
      {done && !returned ? <Notice tone="good">{t(`said.${done}`)}</Notice> : null}
      {open ? (
        <>
          <SearchMonths months={list.months} />
          <LooksAs ground={list.ground} />
          <CardFilter list={list} areas={areas} asked={asked} />
          <AlsoSought also={list.also} />
          <Found companyId={companyId} list={list} areas={areas} />
          <More list={list} asked={asked} />
        </>
      ) : (
        <Closed companyId={companyId} gate={list.gate} months={list.months} />
      )}
      <SentScouts companyId={companyId} scouts={scouts} />
      <Acts>
        <ButtonLink quiet to={to(`/company/${companyId}`)}>
          {t('back')}
        </ButtonLink>
      </Acts>
    </Page>
  );
}

type List = SharedCardsQuery['sharedCards'];

type Gate = { companyId: string; gate: List['gate']; months: List['months'] };

/** Why the company cannot look, and what would change that. */
function Closed({ companyId, gate, months }: Gate) {
  const t = useTranslations('companyTalent');
  const to = useLinks();
  if (gate === 'open') return null;
  if (gate === 'no_month') return <SearchMonths months={months} />;
  return (
    <Notice>
      <p>{t(`gates.${gate}`)}</p>
      {gate === 'not_shown' ? (
        <Acts>
          <ButtonLink to={to(`/company/${companyId}/page`)}>{t('toPage')}</ButtonLink>
        </Acts>
      ) : null}
      {gate === 'not_in_plan' ? (
        <Acts>
          <ButtonLink to={to(`/company/${companyId}`)}>{t('toPlans')}</ButtonLink>
        </Acts>
      ) : null}
    </Notice>
  );
}

/** As one of which companies it finds cards that are not for all, so that nobody wonders why others find more. */
function LooksAs({ ground: { area, plan } }: { ground: List['ground'] }) {
  const t = useTranslations('cardRecipients');
  const nameOf = useRecipientName();
  const names = [
    ...(area ? [nameOf({ kind: 'area', name: area })] : []),
    ...(plan ? [nameOf({ kind: 'plan', name: plan })] : []),
  ];
  return (
    <p className="small quiet">
      {names.length > 0 ? t('lookAs', { names: names.join(t('comma')) }) : null} {area ? null : t('noArea')}
    </p>
  );
}

/** Which words were looked for besides those that were typed, so that nobody wonders at what was found. */
function AlsoSought({ also }: { also: List['also'] }) {
  const t = useTranslations('companyTalent');
  return also.map(({ word, others }) => (
    <p key={word} className="small">
      {t('also', { word, others: others.join(t('comma')) })}
    </p>
  ));
}

function Found({ companyId, list, areas }: { companyId: string; list: List; areas: Choices['areas'] }) {
  const t = useTranslations('companyTalent');
  const to = useLinks();
  const { said: saidOf, bandName } = useCardWords({ skills: list.skills, areas });
  if (list.items.length === 0)
    return (
      <Notice title={t('empty')}>
        <p>{t('emptyLead')}</p>
      </Notice>
    );
  return (
    <>
      <p className="figures">
        {list.people === null
          ? t('foundFew')
          : t(list.rough ? 'foundAbout' : 'found', { people: list.people })}
      </p>
      <ul className={styles.found}>
        {list.items.map(({ id, number, ageBand, ...card }) => {
          const words = saidOf(card);
          return (
            <li key={id}>
              <p className={styles.head}>
                <span>{bandName(ageBand)}</span>
                <span className="small quiet figures">{t('number', { number })}</span>
              </p>
              <p>{words.skills || t('nothing')}</p>
              <p className="small quiet">
                {[words.areas, words.roles, words.styles].filter(Boolean).join(' · ')}
              </p>
              <p>
                <Link to={to(`/company/${companyId}/talent/${id}`)} aria-label={t('openOf', { number })}>
                  {t('open')}
                </Link>
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function More({ list, asked }: { list: List; asked: CardWish }) {
  const t = useTranslations('companyTalent');
  if (!list.hasNext || !list.endCursor) return null;
  const { skillId, area, slot, role, style, words } = asked;
  const query = new URLSearchParams({ after: list.endCursor });
  for (const [name, value] of Object.entries({ words, skill: skillId, area, slot, role, style }))
    if (value !== null && value !== '') query.set(name, String(value));
  return (
    <p>
      <Link to={`?${query.toString()}`}>{t('next')}</Link>
    </p>
  );
}
