import { day, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useText } from '../../frame.ts';
import type { OpenTalentQuery } from '../../gql/desk/graphql.ts';
import panels from '../parts/panel.module.css';
import styles from './talent.module.css';

type Held = OpenTalentQuery['talentRecord']['held'][number];
const confirmations = ['works_alone', 'taught'] as const;

/** What the person can do as it is proved; what a coordinator confirms; and what the person contests. */
export function SkillsPanel({ held }: { held: Held[] }) {
  const t = useTranslations('desk.talents.held');
  return (
    <section className={panels.panel} aria-label={t('title')} id="skills">
      <h2>{t('title')}</h2>
      {held.length === 0 ? <p className="quiet">{t('empty')}</p> : <p className="small quiet">{t('hint')}</p>}
      <ul className={styles.found}>
        {held.map((each) => (
          <HeldSkill key={each.skill.id} held={each} />
        ))}
      </ul>
    </section>
  );
}

function HeldSkill({ held }: { held: Held }) {
  const { skill, level, completions, companies, ownCompanyLines, lastUsedOn, nextLevel, missing, lines } =
    held;
  const t = useTranslations('desk.talents.held');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const standing = lines.filter(({ revokedAt }) => !revokedAt);
  const isConfirmed = (what: string) => standing.some(({ kind }) => kind === what);
  const ownWord = held.claimed && level === 0 && lines.length === 0;
  const last = lastUsedOn ? day(lastUsedOn, locale) : t('never');
  return (
    <li>
      <p>
        <strong>{text(skill.name)}</strong> · {ownWord ? t('claimed') : t('level', { level })}
      </p>
      <p className="small quiet figures">{t('facts', { count: completions, companies, last })}</p>
      {ownCompanyLines > 0 ? <p className="small">{t('ownCompany', { count: ownCompanyLines })}</p> : null}
      {nextLevel === null ? null : (
        <p className="small">
          {t('next', {
            level: nextLevel,
            missing: missing
              .map(({ need, have, wanted }) => t(`need.${need}`, { missing: wanted - have }))
              .join(t('join')),
          })}
        </p>
      )}
      {standing.map((line) => (
        <NotedLine key={line.id} line={line} />
      ))}
      <Form method="post" preventScrollReset className={styles.head}>
        <input type="hidden" name="skillId" value={skill.id} />
        {confirmations
          .filter((what) => !isConfirmed(what))
          .map((what) => (
            <SubmitButton
              key={what}
              quiet
              mih={44}
              name="act"
              value={what}
              aria-label={t('confirmOf', { skill: text(skill.name), what: t(`confirm.${what}`) })}
            >
              {t(`confirm.${what}`)}
            </SubmitButton>
          ))}
      </Form>
    </li>
  );
}

/** A confirmation with the button that takes it back, or what the person says against a line with the button that ends the looking at it. */
function NotedLine({
  line: { id, kind, what, occurredOn, reply, disputed },
}: {
  line: Held['lines'][number];
}) {
  const t = useTranslations('desk.talents.held');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const date = day(occurredOn, locale);
  const confirmed = confirmations.some((each) => each === kind);
  if (!confirmed && !disputed) return null;
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="lineId" value={id} />
      <p className="small">
        {disputed
          ? t('disputed', { date, what: text(what), reply: reply ?? '' })
          : t('confirmed', { date, what: text(what) })}
      </p>
      {disputed ? <p className="small quiet">{t('settleHint')}</p> : null}
      <SubmitButton quiet mih={44} name="act" value={disputed ? 'settle' : 'takeBack'}>
        {t(disputed ? 'settle' : 'takeBack')}
      </SubmitButton>
    </Form>
  );
}
