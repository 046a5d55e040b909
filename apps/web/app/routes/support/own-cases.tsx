import type { ReactNode } from 'react';
import { Form, Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { LongTextField } from '../../forms/long-text-field.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks } from '../../frame.ts';
import type { OwnCaseLineFragment } from '../../gql/public/graphql.ts';
import { Acts, Fact, Facts, Notice, Section } from '../../parts/page.tsx';
import styles from '../me/requests/requests.module.css';

type Props = {
  cases: readonly OwnCaseLineFragment[];
  asked: boolean;
  returned: Returned | undefined;
  /** What is agreed to with the form. */
  children?: ReactNode;
};

/** Who accompanies, what waits for an answer, and the form that asks to be accompanied: the same for companies and people. */
export function OwnCases({ cases, asked, returned, children }: Props) {
  const t = useTranslations('support');
  const live = cases.filter(({ state }) => state !== 'closed');
  const over = cases.filter(({ state }) => state === 'closed');
  const { wrongAmong, problemOf } = useReturnedProblems(returned);
  return (
    <>
      {asked && !returned ? <Notice tone="good">{t('asked')}</Notice> : null}
      <ProblemSummary wrong={wrongAmong({ wish: t('wish') })} refusal={returned?.refusal} />
      <Section title={t('yours')}>
        {live.length === 0 ? <p className="quiet">{t('none')}</p> : null}
        <ul className={styles.requests}>
          {live.map((one) => (
            <OneCase key={one.id} one={one} />
          ))}
        </ul>
      </Section>
      <Section title={t('ask')}>
        <Form method="post" noValidate className={styles.answer}>
          <LongTextField
            {...{ id: 'field-wish', name: 'wish', rows: 4, label: t('wish'), error: problemOf('wish') }}
            description={t('wishHint')}
            defaultValue={returned?.values.wish ?? ''}
          />
          {children}
          <Acts>
            <SubmitButton mih={48}>{t('ask')}</SubmitButton>
          </Acts>
        </Form>
      </Section>
      {over.length > 0 ? (
        <Section title={t('past')}>
          <ul className={styles.requests}>
            {over.map((one) => (
              <OneCase key={one.id} one={one} />
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}

function OneCase({ one: { number, wish, state, coordinator, forms } }: { one: OwnCaseLineFragment }) {
  const t = useTranslations('support');
  const to = useLinks();
  return (
    <li>
      <p className={styles.head}>{coordinator?.name ?? t(`states.${state}`)}</p>
      <p className="small quiet figures">
        {t('number', { number })} · {t(`states.${state}`)}
      </p>
      {coordinator ? (
        <Facts>
          <Fact name={t('reach')}>
            <span className={styles.note}>{coordinator.reach}</span>
          </Fact>
        </Facts>
      ) : null}
      {state === 'asked' ? <p>{t('waiting')}</p> : null}
      {wish ? <p className={`small ${styles.note}`}>{t('wished', { wish })}</p> : null}
      {forms.map(({ code, day }) => (
        <p key={code}>
          <Link to={to(`/care/${code}`)}>{t('formLink', { day })}</Link>
        </p>
      ))}
    </li>
  );
}
