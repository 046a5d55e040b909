import { shortDay, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { TextField } from '../../../forms/fields.tsx';
import { SubmitButton } from '../../../forms/submit-button.tsx';
import type { ApplicantsQuery, OpenApplicantMutation } from '../../../gql/public/graphql.ts';
import { useLinks } from '../../../frame.ts';
import { ButtonLink } from '../../../parts/button-link.tsx';
import { Acts, Fact, Facts, Section } from '../../../parts/page.tsx';
import postings from '../../postings/postings.module.css';
import styles from '../talent/talent.module.css';

type Row = ApplicantsQuery['applicants'][number];

/** Who applied, by number: whose each is stands behind a press that is recorded. */
export function Applicants({ applicants }: { applicants: readonly Row[] }) {
  const t = useTranslations('companyPostings');
  return (
    <Section title={t('applicantsTitle')} lead={t('applicantsLead')}>
      {applicants.length === 0 ? <p className="quiet">{t('noApplicants')}</p> : null}
      <ul className={styles.found}>
        {applicants.map((row) => (
          <OneApplicant key={row.id} row={row} />
        ))}
      </ul>
    </Section>
  );
}

function OneApplicant({ row: { id, number, state, appliedOn, readable, next, stayAsked } }: { row: Row }) {
  const t = useTranslations('companyPostings');
  const locale = useLocale() as UiLocale;
  const forward = next.filter((to) => to !== 'declined');
  return (
    <li>
      <p className={styles.head}>
        <span className="figures">{t('applicant', { number })}</span>
        <span className="small">{t(`states.${state}`)}</span>
      </p>
      <p className="small quiet figures">{t('appliedOn', { date: shortDay(appliedOn, locale) })}</p>
      <Form method="post" preventScrollReset>
        <input type="hidden" name="id" value={id} />
        <Acts>
          {readable ? (
            <SubmitButton quiet mih={48} name="act" value="open" aria-label={t('openOf', { number })}>
              {t('open')}
            </SubmitButton>
          ) : null}
          {forward.map((to) =>
            to === 'talking' || to === 'offered' || to === 'hired' ? (
              <SubmitButton
                {...{ mih: 48, name: 'act', value: to }}
                key={to}
                aria-label={t('moveOf', { number, move: t(`moves.${to}`) })}
              >
                {t(`moves.${to}`)}
              </SubmitButton>
            ) : null,
          )}
        </Acts>
      </Form>
      {next.includes('declined') ? <Decline id={id} number={number} /> : null}
      {stayAsked ? <StayQuestion id={id} months={stayAsked} /> : null}
    </li>
  );
}

function Decline({ id, number }: { id: string; number: string }) {
  const t = useTranslations('companyPostings');
  return (
    <details>
      <summary>{t('moves.declined')}</summary>
      <Form method="post" className={styles.form} preventScrollReset>
        <input type="hidden" name="id" value={id} />
        <TextField id={`reason-${id}`} name="reason" label={t('reason')} maxLength={200} />
        <SubmitButton
          {...{ quiet: true, mih: 48, name: 'act', value: 'declined' }}
          aria-label={t('moveOf', { number, move: t('moves.declined') })}
        >
          {t('moves.declined')}
        </SubmitButton>
      </Form>
    </details>
  );
}

function StayQuestion({ id, months }: { id: string; months: number }) {
  const t = useTranslations('companyPostings');
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="id" value={id} />
      <p>{t('stayTitle', { months })}</p>
      <Acts>
        {(['stayed', 'left', 'unknown'] as const).map((stay) => (
          <SubmitButton key={stay} quiet mih={48} name="act" value={stay}>
            {t(`stays.${stay}`)}
          </SubmitButton>
        ))}
      </Acts>
    </Form>
  );
}

/** Whose an application is, until the page is left. */
export function OpenedNotice({
  opened,
  companyId,
}: {
  opened: OpenApplicantMutation['openApplicant'];
  companyId: string;
}) {
  const { applicant, name, kana, email, message, talkId } = opened;
  const to = useLinks();
  const t = useTranslations('companyPostings');
  return (
    <Section title={t('opened', { number: applicant.number })} lead={t('openedRules')}>
      <Facts>
        <Fact name={t('name')}>{kana ? `${name}（${kana}）` : name}</Fact>
        <Fact name={t('email')}>{email ? <a href={`mailto:${email}`}>{email}</a> : t('emailHidden')}</Fact>
        {message ? (
          <Fact name={t('message')}>
            <span className={postings.told}>{message}</span>
          </Fact>
        ) : null}
      </Facts>
      {talkId ? (
        <Acts>
          <ButtonLink to={to(`/company/${companyId}/cards/${talkId}/talk`)}>{t('writeTo')}</ButtonLink>
        </Acts>
      ) : (
        <p className="small quiet">{t('talkStopped')}</p>
      )}
    </Section>
  );
}
