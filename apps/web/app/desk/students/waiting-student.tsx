import { day, moment, monthName, type UiLocale } from '@enishi/ui';
import { Form, Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { TextField } from '../../forms/fields.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks } from '../../frame.ts';
import type { WaitingStudentsQuery } from '../../gql/desk/graphql.ts';
import panels from '../parts/panel.module.css';
import styles from './students.module.css';

type Waiting = WaitingStudentsQuery['studentDeclarations']['waiting'][number];

/** One declaration with both answers beside it; neither moves money. */
export function WaitingStudent({
  student,
  typed,
}: {
  student: Waiting;
  typed: Record<string, string> | null;
}) {
  const t = useTranslations('desk.students');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const { id, memberId, number, name, age, school, graduatesIn, latest, confirmedUntil, declaredAt } =
    student;
  return (
    <li className={panels.panel}>
      <h2 className={styles.name}>
        <Link to={to(`/desk/members/${memberId}`)}>{name}</Link> <span className="small quiet">{number}</span>
      </h2>
      <dl className={styles.facts}>
        <div>
          <dt>{t('school')}</dt>
          <dd>{school}</dd>
        </div>
        <div>
          <dt>{t('graduates')}</dt>
          <dd>{monthName(graduatesIn, locale)}</dd>
        </div>
        <div>
          <dt>{t('age')}</dt>
          <dd>{age ?? '–'}</dd>
        </div>
        <div>
          <dt>{t('declared')}</dt>
          <dd>{moment(declaredAt, locale)}</dd>
        </div>
        {confirmedUntil ? (
          <div>
            <dt>{t('confirmedUntil')}</dt>
            <dd>{day(confirmedUntil, locale)}</dd>
          </div>
        ) : null}
      </dl>
      <div className={styles.answers}>
        <Form method="post" className={styles.answer}>
          <input type="hidden" name="id" value={id} />
          <TextField
            id={`lastDay-${id}`}
            name="lastDay"
            type="date"
            label={t('lastDay')}
            description={t('lastDayHint', { latest: day(latest, locale) })}
            max={latest}
            defaultValue={typed?.lastDay ?? latest}
          />
          <SubmitButton name="act" value="confirm">
            {t('confirm')}
          </SubmitButton>
        </Form>
        <Form method="post" className={styles.answer}>
          <input type="hidden" name="id" value={id} />
          <TextField
            id={`reason-${id}`}
            name="reason"
            label={t('reason')}
            description={t('reasonHint')}
            maxLength={200}
            defaultValue={typed?.reason ?? ''}
          />
          <SubmitButton quiet name="act" value="decline">
            {t('decline')}
          </SubmitButton>
        </Form>
      </div>
    </li>
  );
}
