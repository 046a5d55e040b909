import { tokyoDateOf } from '@enishi/kernel';
import { day, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SubmitButton } from '../../../forms/submit-button.tsx';
import { useFrame, useText } from '../../../frame.ts';
import type { MySkillsQuery } from '../../../gql/public/graphql.ts';
import styles from './skills.module.css';

/** Certificates of one skill to carry elsewhere: those that there are, and the one that can be made. */
export function Badges({ held: { skill, level, badges } }: { held: MySkillsQuery['mySkills'][number] }) {
  const t = useTranslations('skills.badge');
  const locale = useLocale() as UiLocale;
  const { community } = useFrame();
  const name = useText()(skill.name);
  return (
    <details>
      <summary>{t('title')}</summary>
      <div className={styles.badges}>
        <p className="small quiet">{t('lead')}</p>
        {badges.map(({ id, level: held, issuedAt }) => (
          <Form key={id} method="post" preventScrollReset className={styles.badge}>
            <input type="hidden" name="id" value={id} />
            <p className="figures">
              {t('held', { level: held, date: day(tokyoDateOf(new Date(issuedAt)), locale) })}
            </p>
            <p>
              <a href={`/files/${community.slug}/me/badges/${id}.json`} download>
                {t('download')}
              </a>
            </p>
            <p>
              <a href={`/files/${community.slug}/me/badges/${id}.json?words=with`} download>
                {t('downloadWithWords')}
              </a>
            </p>
            <SubmitButton
              quiet
              mih={48}
              name="act"
              value="revoke"
              aria-label={t('revokeOf', { skill: name, level: held })}
            >
              {t('revoke')}
            </SubmitButton>
          </Form>
        ))}
        {badges.some((badge) => badge.level === level) ? null : (
          <Form method="post" preventScrollReset>
            <input type="hidden" name="id" value={skill.id} />
            <SubmitButton
              quiet
              mih={48}
              name="act"
              value="issue"
              aria-label={t('issueOf', { skill: name, level })}
            >
              {t('issue', { level })}
            </SubmitButton>
          </Form>
        )}
      </div>
    </details>
  );
}
