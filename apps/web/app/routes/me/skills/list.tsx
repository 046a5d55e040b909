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
import { ButtonLink } from '../../../parts/button-link.tsx';
import { Acts, Notice, Page } from '../../../parts/page.tsx';
import { MyPagesNav } from '../my-pages.tsx';
import { IssueBadgeDocument, MySkillsDocument, RevokeBadgeDocument } from './questions.ts';
import { HeldSkill } from './held-skill.tsx';
import styles from './skills.module.css';

const said = ['issued', 'revoked'] as const;

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { mySkills } = await api.load(MySkillsDocument);
  const query = new URL(request.url).searchParams.get('said');
  return api.answer({ held: mySkills, done: said.find((one) => one === query) ?? null });
}

/** Makes the certificate of a level, or takes one back. */
export async function action({ request }: ActionFunctionArgs) {
  const api = new Api(request);
  const { act, id = '' } = await textOf(request);
  const issuing = act === 'issue';
  const outcome = issuing
    ? await api.send(IssueBadgeDocument, { skillId: id })
    : await api.send(RevokeBadgeDocument, { id });
  if (outcome.ok) return api.redirect(`/me/skills?said=${issuing ? 'issued' : 'revoked'}`);
  return api.answer({ refusal: outcome.refusal.message }, 409);
}

/** What the viewer can do: at which level, why, and what is missing to the next one. */
export default function MySkills() {
  const { held, done } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('skills');
  const passport = useTranslations('passport');
  const words = useTranslations('endorsements');
  const to = useLinks();
  return (
    <Page title={t('title')} lead={t('lead')}>
      <MyPagesNav />
      <ProblemSummary wrong={[]} refusal={returned?.refusal} />
      {done && !returned ? <Notice tone="good">{t(`said.${done}`)}</Notice> : null}
      {held.length === 0 ? (
        <Notice title={t('empty')}>
          <p>{t('emptyLead')}</p>
          <Acts>
            <ButtonLink quiet to={to('/gigs')}>
              {t('toGigs')}
            </ButtonLink>
          </Acts>
        </Notice>
      ) : (
        <ul className={styles.skills}>
          {held.map((each) => (
            <HeldSkill key={each.skill.id} held={each} />
          ))}
        </ul>
      )}
      <p>
        <Link to={to('/me/skills/passport')}>{passport('link')}</Link>
      </p>
      <p>
        <Link to={to('/me/words')}>{words('link')}</Link>
      </p>
      <p className="quiet">{t('rules')}</p>
      <p className="quiet">{t('contest')}</p>
      <p>
        <Link to={to('/me/talent')}>{t('toRecord')}</Link>
      </p>
    </Page>
  );
}
