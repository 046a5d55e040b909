import { day, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { useText } from '../../../frame.ts';
import type { MySkillsQuery } from '../../../gql/public/graphql.ts';
import { Fact, Facts } from '../../../parts/page.tsx';
import { Badges } from './badges.tsx';
import styles from './skills.module.css';

type Held = MySkillsQuery['mySkills'][number];
const meanings = ['begun', 'one', 'two', 'three', 'four'] as const;

/** One skill: its level in words, what that rests on, what is missing to the next, and its lines. */
export function HeldSkill({ held }: { held: Held }) {
  const { skill, claimed, level, completions, companies, minutes, ownCompanyLines, lastUsedOn } = held;
  const t = useTranslations('skills');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const ownWord = claimed && level === 0 && held.lines.length === 0;
  const meaning = ownWord ? 'claimed' : (meanings[level] ?? 'begun');
  return (
    <li id={`skill-${skill.id}`}>
      <h2 className={styles.name}>{text(skill.name)}</h2>
      <p className={styles.level}>
        <strong>{ownWord ? t('claimed') : t('level', { level })}</strong>
        <span className={styles.steps} role="img" aria-label={t('levelOf', { level })}>
          {[1, 2, 3, 4].map((step) => (
            <span key={step} className={step <= level ? styles.reached : undefined} />
          ))}
        </span>
      </p>
      <p>{t(`meaning.${meaning}`)}</p>
      {ownWord ? null : (
        <Facts>
          <Fact name={t('worksLabel')}>{t('works', { count: completions })}</Fact>
          <Fact name={t('timeLabel')}>
            {t('time', { hours: Math.floor(minutes / 60), minutes: minutes % 60 })}
          </Fact>
          <Fact name={t('companiesLabel')}>{t('companies', { count: companies })}</Fact>
          <Fact name={t('lastLabel')}>{lastUsedOn ? day(lastUsedOn, locale) : t('never')}</Fact>
        </Facts>
      )}
      {ownCompanyLines > 0 ? <p className="small">{t('ownCompany', { count: ownCompanyLines })}</p> : null}
      <NextLevel held={held} />
      <Lines lines={held.lines} />
      {level > 0 ? <Badges held={held} /> : null}
    </li>
  );
}

function NextLevel({ held: { nextLevel, missing } }: { held: Held }) {
  const t = useTranslations('skills');
  if (nextLevel === null) return <p className="quiet">{t('nextNothing')}</p>;
  return (
    <div className={styles.next}>
      <h3>{t('next', { level: nextLevel })}</h3>
      <ul>
        {missing.map(({ need, have, wanted }) => (
          <li key={need}>{t(`need.${need}`, { have, wanted, missing: wanted - have })}</li>
        ))}
      </ul>
    </div>
  );
}

function Lines({ lines }: { lines: Held['lines'] }) {
  const t = useTranslations('skills');
  const locale = useLocale() as UiLocale;
  const text = useText();
  if (lines.length === 0) return null;
  return (
    <details>
      <summary>{t('lines', { count: lines.length })}</summary>
      <ul className={styles.lines}>
        {lines.map(
          ({ id, what, companyName, ownCompany, minutes, occurredOn, revokedAt, reply, disputed }) => (
            <li key={id}>
              <p className={revokedAt ? styles.gone : undefined}>
                <strong>{text(what)}</strong>
              </p>
              <p className="small quiet figures">
                {[
                  day(occurredOn, locale),
                  companyName,
                  ownCompany ? t('line.own') : null,
                  minutes > 0 ? t('minutes', { minutes }) : null,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              {revokedAt ? <p className="small">{t('line.revoked')}</p> : null}
              {reply ? (
                <p className="small">
                  {t('reply', { reply })} {disputed && !revokedAt ? t('waiting') : null}
                </p>
              ) : null}
            </li>
          ),
        )}
      </ul>
    </details>
  );
}
