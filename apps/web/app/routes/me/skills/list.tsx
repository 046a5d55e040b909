import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { Api } from '../../../api/api.ts';
import { useLinks } from '../../../frame.ts';
import { ButtonLink } from '../../../parts/button-link.tsx';
import { Acts, Notice, Page } from '../../../parts/page.tsx';
import { MyPagesNav } from '../my-pages.tsx';
import { MySkillsDocument } from './questions.ts';
import { HeldSkill } from './held-skill.tsx';
import styles from './skills.module.css';

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { mySkills } = await api.load(MySkillsDocument);
  return api.answer({ held: mySkills });
}

/** What the viewer can do: at which level, why, and what is missing to the next one. */
export default function MySkills() {
  const { held } = useLoaderData<typeof loader>();
  const t = useTranslations('skills');
  const to = useLinks();
  return (
    <Page title={t('title')} lead={t('lead')}>
      <MyPagesNav />
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
      <p className="quiet">{t('rules')}</p>
      <p className="quiet">{t('contest')}</p>
      <p>
        <Link to={to('/me/talent')}>{t('toRecord')}</Link>
      </p>
    </Page>
  );
}
