import { tokyoDateOf } from '@enishi/kernel';
import { day, type UiLocale } from '@enishi/ui';
import { Form, Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { LongTextField } from '../../../forms/long-text-field.tsx';
import type { Returned } from '../../../forms/problem.ts';
import { useReturnedProblems } from '../../../forms/returned-problems.ts';
import { SubmitButton } from '../../../forms/submit-button.tsx';
import { useLinks, useText } from '../../../frame.ts';
import type { MyLifeLineQuery } from '../../../gql/public/graphql.ts';
import styles from './life.module.css';

type Line = MyLifeLineQuery['myLifeLine']['items'][number];
type Entry = NonNullable<Line['entry']>;

/** One line: when, what, and what sort of thing; of an entry of the secretariat, from when to when, and what was said about it. */
export function LifeLineItem({ line, returned }: { line: Line; returned: Returned | undefined }) {
  const { id, at, sort, title, eventId, role, entry } = line;
  const t = useTranslations('lifeLine');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const to = useLinks();
  const name = text(title);
  return (
    <li>
      <p className="small quiet figures">{day(tokyoDateOf(new Date(at)), locale)}</p>
      <p className={styles.name}>{eventId ? <Link to={to(`/events/${eventId}`)}>{name}</Link> : name}</p>
      <p className="small quiet">
        {entry ? t(`kinds.${entry.kind}`) : t(`sorts.${sort}`)}
        {role ? ` · ${t(`roles.${role}`)}` : ''}
        {entry ? ` · ${t('sorts.entry')}` : ''}
      </p>
      {entry ? <WrittenEntry id={id} entry={entry} returned={returned} /> : null}
    </li>
  );
}

function WrittenEntry({ id, entry, returned }: { id: string; entry: Entry; returned: Returned | undefined }) {
  const { startsOn, endsOn, note, objection, answer, contested } = entry;
  const t = useTranslations('lifeLine');
  const locale = useLocale() as UiLocale;
  const { problemOf } = useReturnedProblems(returned);
  const from = day(startsOn, locale);
  return (
    <>
      <p className="small figures">
        {endsOn ? t('span', { from, to: day(endsOn, locale) }) : t('from', { from })}
      </p>
      {note ? <p className="small">{note}</p> : null}
      {objection ? <p className="small">{t('yourWords', { words: objection })}</p> : null}
      {contested ? <p className="small quiet">{t('waits')}</p> : null}
      {answer ? <p className="small">{t('answered', { words: answer })}</p> : null}
      <details key={objection ?? ''} open={returned !== undefined}>
        <summary>{t(objection ? 'objectAgain' : 'object')}</summary>
        <Form method="post" preventScrollReset noValidate>
          <input type="hidden" name="id" value={id} />
          <LongTextField
            id={returned ? 'field-objection' : `field-objection-${id}`}
            name="objection"
            rows={3}
            maxLength={300}
            label={t('words')}
            description={t('wordsHint')}
            error={problemOf('objection')}
            defaultValue={returned?.values.objection ?? objection ?? ''}
          />
          <SubmitButton quiet mih={48}>
            {t('send')}
          </SubmitButton>
        </Form>
      </details>
    </>
  );
}
