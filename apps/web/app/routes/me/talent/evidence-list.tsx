import { day, type UiLocale } from '@enishi/ui';
import { Form, useActionData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { LongTextField } from '../../../forms/long-text-field.tsx';
import { useReturnedProblems } from '../../../forms/returned-problems.ts';
import { SubmitButton } from '../../../forms/submit-button.tsx';
import { useText } from '../../../frame.ts';
import type { MyTalentRecordQuery } from '../../../gql/public/graphql.ts';
import { Section } from '../../../parts/page.tsx';
import type { action } from './record.tsx';
import styles from './talent.module.css';

type Line = MyTalentRecordQuery['myTalentRecord']['evidence'][number];

/** What the viewer did, as the desk recorded it, and what they say against a line. */
export function EvidenceList({ evidence }: { evidence: Line[] }) {
  const t = useTranslations('talent');
  return (
    <Section id="done" title={t('evidence')} lead={t('evidenceLead')}>
      {evidence.length === 0 ? <p className="quiet">{t('evidenceEmpty')}</p> : null}
      {evidence.length > 0 ? (
        <ul className={styles.lines}>
          {evidence.map((line) => (
            <EvidenceLine key={line.id} line={line} />
          ))}
        </ul>
      ) : null}
    </Section>
  );
}

function EvidenceLine({ line: { id, what, role, minutes, occurredOn, revokedAt, reply } }: { line: Line }) {
  const t = useTranslations('talent');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const returned = useActionData<typeof action>();
  const { problemOf } = useReturnedProblems(returned);
  const wrong = returned?.values.id === id;
  return (
    <li>
      <p className={revokedAt ? styles.gone : undefined}>
        <strong>{text(what)}</strong>
      </p>
      <p className="small quiet figures">
        {day(occurredOn, locale)} · {t(`roles.${role}`)}
        {minutes > 0 ? ` · ${t('minutes', { minutes })}` : ''}
      </p>
      {revokedAt ? <p className="small">{t('revoked')}</p> : null}
      {reply ? <p className="small">{t('yourReply', { reply })}</p> : null}
      {revokedAt ? null : (
        <details key={reply ?? ''} open={wrong}>
          <summary>{t(reply ? 'contestAgain' : 'contest')}</summary>
          <Form method="post" preventScrollReset>
            <input type="hidden" name="id" value={id} />
            <LongTextField
              id={wrong ? 'field-reply' : `field-reply-${id}`}
              name="reply"
              rows={3}
              label={t('reply')}
              description={t('replyHint')}
              error={wrong ? problemOf('reply') : undefined}
              defaultValue={wrong ? returned?.values.reply : (reply ?? '')}
            />
            <SubmitButton quiet mih={48} name="act" value="contest">
              {t('sendReply')}
            </SubmitButton>
          </Form>
        </details>
      )}
    </li>
  );
}
