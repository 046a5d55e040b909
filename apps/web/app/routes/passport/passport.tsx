import { day, type UiLocale } from '@enishi/ui';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { useText } from '../../frame.ts';
import { Notice, Page, Section } from '../../parts/page.tsx';
import { SkillPassportDocument } from './questions.ts';

/** Looks at a passport, which is written down in its bearer's diary. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const outcome = await api.send(SkillPassportDocument, { code: params.code ?? '' });
  if (!outcome.ok) return api.answer({ seen: null, refusal: outcome.refusal.message }, 404);
  return api.answer({ seen: outcome.value.skillPassport, refusal: null });
}

/** Where the QR code of a passport leads: what holds now of what its bearer shows. */
export default function SkillPassport() {
  const { seen, refusal } = useLoaderData<typeof loader>();
  const t = useTranslations('passport');
  const skills = useTranslations('skills');
  const said = useTranslations('endorsements');
  const locale = useLocale() as UiLocale;
  const text = useText();
  if (!seen)
    return (
      <Page title={t('seen.gone')}>
        <meta name="robots" content="noindex" />
        <Notice tone="warn">{refusal}</Notice>
      </Page>
    );
  const meanings = ['claimed', 'one', 'two', 'three', 'four'] as const;
  return (
    <Page title={t('title')} lead={t('seen.lead', { operator: text(seen.operator) })}>
      <meta name="robots" content="noindex" />
      <Section title={seen.name ?? t('seen.nameless')}>
        <ul>
          {seen.skills.map(({ skill, level, completions, companies, lastUsedOn, words }) => (
            <li key={skill.id}>
              <p>
                <strong>{text(skill.name)}</strong> · {level === 0 ? t('claimed') : t('level', { level })}
              </p>
              {level > 0 ? <p>{skills(`meaning.${meanings[level] ?? 'one'}`)}</p> : null}
              <p className="small quiet figures">
                {t('facts', {
                  ...{ count: completions, companies },
                  last: lastUsedOn ? day(lastUsedOn, locale) : t('never'),
                })}
              </p>
              {words.map((word) => (
                <blockquote key={word.id}>
                  <p>
                    {word.words.map((one) => said(`words.${one}`)).join(' · ')}
                    {word.text ? ` — ${word.text}` : null}
                  </p>
                  <p className="small quiet">
                    {t('wordBy', {
                      ...{ name: word.name ?? t('wordNameless'), what: text(word.what) },
                      date: day(word.occurredOn, locale),
                    })}
                  </p>
                </blockquote>
              ))}
            </li>
          ))}
        </ul>
      </Section>
      <p>{t('seen.until', { date: day(seen.lastDay, locale) })}</p>
      <p className="small quiet">{t('seen.logged')}</p>
    </Page>
  );
}
