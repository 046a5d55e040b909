import { moment, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { LongTextField } from '../../forms/long-text-field.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import type { MyTalkQuery } from '../../gql/public/graphql.ts';
import { Acts, Notice, Section } from '../../parts/page.tsx';
import styles from './talk.module.css';

type Line = MyTalkQuery['myTalk']['lines'][number];

/** What two have written to each other, the oldest first; `names` is how each side is called to whoever reads, and `own` which of them that is. */
export function TalkLines({
  lines,
  own,
  names,
}: {
  lines: readonly Line[];
  own: Line['side'];
  names: Readonly<Record<Line['side'], string>>;
}) {
  const t = useTranslations('talks');
  const locale = useLocale() as UiLocale;
  if (lines.length === 0) return <Notice title={t('nothingYet')}>{t(`nothingYetLead.${own}`)}</Notice>;
  return (
    <ol className={styles.lines}>
      {lines.map(({ id, side, text, at, byMail }) => (
        <li key={id} className={side === own ? styles.own : undefined}>
          <p className="small">
            <span className={styles.who}>{names[side]}</span>{' '}
            <span className="quiet figures">
              {moment(at, locale)}
              {byMail ? ` · ${t('byMail')}` : ''}
            </span>
          </p>
          <p className={styles.text}>{text}</p>
        </li>
      ))}
    </ol>
  );
}

/** Writes one more message; what was typed stays where it was refused. */
export function TalkForm({
  most,
  hint,
  returned,
}: {
  most: number;
  hint: string;
  returned: Returned | undefined;
}) {
  const t = useTranslations('talks');
  const { problemOf, wrongAmong } = useReturnedProblems(returned);
  return (
    <Section title={t('write')} lead={hint}>
      <ProblemSummary wrong={wrongAmong({ text: t('text') })} refusal={returned?.refusal} />
      <Form method="post" className={styles.form}>
        <LongTextField
          id="field-text"
          name="text"
          rows={4}
          label={t('text')}
          description={t('most', { most })}
          error={problemOf('text')}
          defaultValue={returned?.values.text ?? ''}
        />
        <Acts>
          <SubmitButton mih={48}>{t('send')}</SubmitButton>
        </Acts>
      </Form>
    </Section>
  );
}
