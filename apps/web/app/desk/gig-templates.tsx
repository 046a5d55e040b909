import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { moneyTaxIncluded, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks, useText } from '../frame.ts';
import { ButtonLink } from '../parts/button-link.tsx';
import { DeskApi } from './desk-api.ts';
import { BackLink } from './parts/back-link.tsx';
import choices from './parts/choices.module.css';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import { GigTemplatesDocument } from './remake/questions.ts';
import styles from './talent/talent.module.css';

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const query = new URL(request.url).searchParams;
  const state = query.get('state') === 'retired' ? ('retired' as const) : ('kept' as const);
  const skillId = query.get('skill');
  const company = query.get('company');
  const { gigTemplates } = await api.load(GigTemplatesDocument, { state });
  const skills = new Map(gigTemplates.map((each) => [each.skillId, each.skill]));
  // Those that are for all companies can be used for each.
  const companies = [...new Set(gigTemplates.map((each) => each.company))].filter(Boolean).sort();
  return api.answer({
    ...{ company, companies },
    ...{ state, skillId, skills: [...skills].map(([id, name]) => ({ id, name })) },
    templates: gigTemplates.filter(
      (each) =>
        (!skillId || each.skillId === skillId) && (!company || !each.company || each.company === company),
    ),
  });
}

/** Pieces of work that are kept to cut further requests by. */
export default function GigTemplates() {
  const { templates, skills, state, skillId, company, companies } = useLoaderData<typeof loader>();
  const t = useTranslations('desk.remake');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  /** Each choice keeps the other; an empty one takes it away. */
  const address = (more: Record<string, string>) => {
    const chosen = { state, skill: skillId ?? '', company: company ?? '', ...more };
    const kept = Object.entries(chosen).filter(([, value]) => value !== '');
    return to(`/desk/work/templates?${new URLSearchParams(kept).toString()}`);
  };
  return (
    <div className={styles.page}>
      <BackLink to="/desk/work">{t('toWork')}</BackLink>
      <DeskTitle title={t('title')}>
        <ButtonLink to={to('/desk/work/templates/new')}>{t('write')}</ButtonLink>
      </DeskTitle>
      <p className="quiet">{t('lead')}</p>
      <nav className={choices.choices} aria-label={t('bySkill')}>
        <Link
          to={address({ skill: '' })}
          aria-current={skillId === null && state === 'kept' ? 'page' : undefined}
        >
          {t('allSkills')}
        </Link>
        {skills.map(({ id, name }) => (
          <Link key={id} to={address({ skill: id })} aria-current={id === skillId ? 'page' : undefined}>
            {text(name)}
          </Link>
        ))}
        <Link
          to={to('/desk/work/templates?state=retired')}
          aria-current={state === 'retired' && !skillId ? 'page' : undefined}
        >
          {t('states.retired')}
        </Link>
      </nav>
      {companies.length > 0 ? (
        <nav className={choices.choices} aria-label={t('byCompany')}>
          <Link to={address({ company: '' })} aria-current={company === null ? 'page' : undefined}>
            {t('allCompanies')}
          </Link>
          {companies.map((name) => (
            <Link
              key={name}
              to={address({ company: name })}
              aria-current={name === company ? 'page' : undefined}
            >
              {name}
            </Link>
          ))}
        </nav>
      ) : null}
      {templates.length === 0 ? (
        <section className={panels.empty}>
          <h2>{t('emptyTitle')}</h2>
          <p className="quiet">{t('emptyLead')}</p>
        </section>
      ) : null}
      <ul className={styles.crew}>
        {templates.map(({ id, title, company, skill, length, reward, beginnerOk, ...template }) => (
          <li key={id}>
            <p className={styles.head}>
              <Link to={to(`/desk/work/templates/${id}`)}>{title}</Link>
              <span className={panels.tag}>{company || t('forAll')}</span>
            </p>
            <p className="small figures">
              {text(skill)} · {t('lasts', { length })} · {moneyTaxIncluded(reward, locale)}
              {beginnerOk ? ` · ${t('beginnerOk')}` : ''}
              {template.pictures.length > 0
                ? ` · ${t('pictureCount', { count: template.pictures.length })}`
                : ''}
            </p>
            <p className="small figures">
              {template.pastMinutes === null
                ? t('guessed', { minutes: template.minutes })
                : t('past', { minutes: template.pastMinutes ?? 0, count: template.pastCount })}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
