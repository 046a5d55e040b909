import { moment, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks } from '../../frame.ts';
import type { GigTeamQuery } from '../../gql/public/graphql.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Notice, Section } from '../../parts/page.tsx';
import { CopyButton } from '../tickets/copy-button.tsx';
import styles from './team.module.css';

type Team = GigTeamQuery['gigTeam'];

/** Where a team stands for whoever is in it, or came too late: the link for the others, that all have it, or that nobody has. */
export function TeamState({ team, link }: { team: Team; link: string }) {
  const t = useTranslations('gigTeam');
  const to = useLinks();
  if (team.phase === 'gathering') return <Gathering team={team} link={link} />;
  if (team.phase !== 'complete')
    return (
      <Notice title={t('over')}>
        <p>{t('overLead')}</p>
      </Notice>
    );
  if (!team.own) return <Notice title={t('full')} />;
  return (
    <>
      {team.asked ? <Asked /> : null}
      <Notice tone="good" title={t('complete')}>
        <p>{t('completeLead')}</p>
        <p>{t('standing', { size: team.size, said: team.said })}</p>
        <Acts>
          <ButtonLink to={to('/me/gigs')}>{t('toOwn')}</ButtonLink>
        </Acts>
      </Notice>
    </>
  );
}

function Gathering({ team, link }: { team: Team; link: string }) {
  const t = useTranslations('gigTeam');
  const locale = useLocale() as UiLocale;
  const { size, said, heldUntil, code, founder } = team;
  return (
    <>
      <Notice title={t('gathering', { size, said })}>
        <p>{t('until', { size, until: moment(heldUntil, locale) })}</p>
        <p>{t('nobodyYet')}</p>
      </Notice>
      <Section title={t('link')} lead={t('linkHint')}>
        <p className={styles.link}>{link}</p>
        <p className="figures">{t('code', { code: `${code.slice(0, 4)}-${code.slice(4)}` })}</p>
        <Acts>
          <CopyButton what={t('link')} text={link} />
        </Acts>
      </Section>
      <Form method="post" preventScrollReset>
        {founder ? <p className="small quiet">{t('dropHint')}</p> : null}
        <Acts>
          <SubmitButton quiet mih={48} name="act" value="leave">
            {t(founder ? 'drop' : 'leave')}
          </SubmitButton>
        </Acts>
      </Form>
    </>
  );
}

function Asked() {
  const t = useTranslations('gigTeam');
  return (
    <Notice title={t('asked')}>
      <p>{t('askedLead')}</p>
      <Form method="post" preventScrollReset>
        <Acts>
          <SubmitButton mih={48} name="act" value="stay">
            {t('stay')}
          </SubmitButton>
        </Acts>
      </Form>
    </Notice>
  );
}
