import { moment, moneyTaxIncluded, occasion, type UiLocale } from '@enishi/ui';
import { Form, Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SubmitButton } from '../../../forms/submit-button.tsx';
import { useLinks, useText } from '../../../frame.ts';
import type { NextStepsQuery } from '../../../gql/public/graphql.ts';
import { Acts, Section } from '../../../parts/page.tsx';
import styles from '../requests/requests.module.css';

type Found = NextStepsQuery;

/** What a coordinator suggests next, and what one's works have come to with what could be learnt next. Nothing where there is neither. */
export function NextSteps({ found: { mySkillSteps: reached, mySuggestions: suggested } }: { found: Found }) {
  const t = useTranslations('nextStep');
  return (
    <>
      {suggested.length > 0 ? (
        <Section title={t('suggestedTitle')}>
          <ul className={styles.requests}>
            {suggested.map((one) => (
              <Suggestion key={one.id} one={one} />
            ))}
          </ul>
        </Section>
      ) : null}
      {reached.length > 0 ? (
        <Section title={t('title')}>
          <ul className={styles.requests}>
            {reached.map((one) => (
              <Reached key={one.skill.id} one={one} />
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}

function Suggestion({
  one: { id, coordinator: name, word, phase, gig },
}: {
  one: Found['mySuggestions'][number];
}) {
  const t = useTranslations('nextStep');
  const locale = useLocale() as UiLocale;
  const { title, company, place, startsAt, endsAt, reward } = gig;
  const open = phase === 'open';
  return (
    <li>
      <p className="small quiet">{t('suggestedBy', { name })}</p>
      <p className={styles.head}>{title}</p>
      <p className="figures">
        {occasion(startsAt, endsAt, locale)} · {moneyTaxIncluded(reward, locale)}
      </p>
      <p className="small quiet">{[place, company].filter(Boolean).join(' · ')}</p>
      <p>
        <span className="small quiet">{t('word', { name })}</span>
        <br />
        {word}
      </p>
      <p className="small">{open ? t('nothingDecided') : t('gone')}</p>
      <Form method="post">
        <input type="hidden" name="suggestionId" value={id} />
        <Acts>
          {open ? (
            <SubmitButton mih={48} name="act" value="accept" aria-label={t('acceptOf', { title })}>
              {t('accept')}
            </SubmitButton>
          ) : null}
          <SubmitButton quiet mih={48} name="act" value="decline" aria-label={t('declineOf', { title })}>
            {t('decline')}
          </SubmitButton>
        </Acts>
      </Form>
    </li>
  );
}

function Reached({ one: { skill, steps, courses } }: { one: Found['mySkillSteps'][number] }) {
  const t = useTranslations('nextStep');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const to = useLinks();
  const name = text(skill.name);
  return (
    <li>
      <p>
        <strong>
          {t('reached', { skill: name, steps: steps.map((step) => t(`steps.${step}`)).join(t('comma')) })}
        </strong>
      </p>
      {courses.length === 0 ? (
        <p className="small quiet">{t('noCourses')}</p>
      ) : (
        <>
          <p className="small quiet">{t('courses')}</p>
          <ul>
            {courses.map(({ id, title, place, startsAt }) => (
              <li key={id}>
                <p className={styles.head}>
                  <Link to={to(`/events/${id}`)}>{text(title)}</Link>
                </p>
                <p className="small figures">
                  {moment(startsAt, locale)} · {text(place)}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.head}>
        <Link className="small" to={to('/me/skills')}>
          {t('toSkills')}
        </Link>
      </p>
      <Form method="post">
        <input type="hidden" name="skillId" value={skill.id} />
        <SubmitButton quiet mih={48} name="act" value="put_away" aria-label={t('putAwayOf', { skill: name })}>
          {t('putAway')}
        </SubmitButton>
      </Form>
    </li>
  );
}
