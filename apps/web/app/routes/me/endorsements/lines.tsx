import { day, type UiLocale } from '@enishi/ui';
import { Form, Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SubmitButton } from '../../../forms/submit-button.tsx';
import { useLinks, useText } from '../../../frame.ts';
import type { MyEndorsementsQuery } from '../../../gql/public/graphql.ts';
import { Carry } from './carry.tsx';
import styles from './endorsements.module.css';

type Own = MyEndorsementsQuery['myEndorsements'];
type Word = Own['received'][number];

/** A word about the viewer, with the buttons that show it or do not. */
export function ReceivedWord({ word }: { word: Word }) {
  const { id, name, role, state, carriedUntil } = word;
  const t = useTranslations('endorsements');
  const locale = useLocale() as UiLocale;
  const roles = useTranslations('talent.roles');
  const known = name ?? t('gone');
  return (
    <li>
      <Said word={word} />
      <p className="small">{t('by', { name: known, role: roles(role) })}</p>
      <p className="small quiet">{t(`states.${state}`)}</p>
      {carriedUntil ? (
        <p className="small quiet">{t('carriedByOther', { date: day(carriedUntil, locale) })}</p>
      ) : null}
      <Form method="post" preventScrollReset className={styles.acts}>
        <input type="hidden" name="id" value={id} />
        {state === 'shown' ? null : (
          <SubmitButton mih={48} name="act" value="shown" aria-label={t('showOf', { name: known })}>
            {t('show')}
          </SubmitButton>
        )}
        {state === 'hidden' ? null : (
          <SubmitButton quiet mih={48} name="act" value="hidden" aria-label={t('hideOf', { name: known })}>
            {t('hide')}
          </SubmitButton>
        )}
      </Form>
    </li>
  );
}

/** A word that the viewer wrote, with whether it may be carried, and the button that takes it back. */
export function GivenWord({ word, wording }: { word: Word; wording: Own['carryWording'] }) {
  const t = useTranslations('endorsements');
  const known = word.name ?? t('gone');
  return (
    <li>
      <p className="small">{t('about', { name: known })}</p>
      <Said word={word} />
      <Carry word={word} wording={wording} />
      <Form method="post" preventScrollReset>
        <input type="hidden" name="id" value={word.id} />
        <SubmitButton
          quiet
          mih={48}
          name="act"
          value="taken_back"
          aria-label={t('takeBackOf', { name: known })}
        >
          {t('takeBack')}
        </SubmitButton>
      </Form>
    </li>
  );
}

/** Somebody asks for a word: of what, and when. */
export function AskedLine({ asked: { id, what, occurredOn } }: { asked: Own['asked'][number] }) {
  const t = useTranslations('endorsements');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const to = useLinks();
  const facts = { what: text(what), date: day(occurredOn, locale) };
  return (
    <li>
      <p>{t('occasion', facts)}</p>
      <p>
        <Link to={to(`/me/words/${id}`)} aria-label={t('openOf', facts)}>
          {t('open')}
        </Link>
      </p>
    </li>
  );
}

function Said({ word: { skill, what, occurredOn, words, text: line, remarks } }: { word: Word }) {
  const t = useTranslations('endorsements');
  const locale = useLocale() as UiLocale;
  const text = useText();
  return (
    <>
      <h3 className={styles.skill}>{text(skill.name)}</h3>
      <ul className={styles.chips}>
        {words.map((one) => (
          <li key={one}>{t(`words.${one}`)}</li>
        ))}
      </ul>
      {line ? <p className={styles.line}>{line}</p> : null}
      <p className="small quiet figures">
        {t('occasion', { what: text(what), date: day(occurredOn, locale) })}
      </p>
      {remarks.length > 0 ? (
        <p className="small">{remarks.map((remark) => t(`remarks.${remark}`)).join(' · ')}</p>
      ) : null}
    </>
  );
}
