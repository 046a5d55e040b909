import { occasion, type UiLocale } from '@enishi/ui';
import { Form, Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks, useText } from '../../frame.ts';
import type { CompanyEventsQuery } from '../../gql/public/graphql.ts';
import { Section } from '../../parts/page.tsx';
import styles from './events.module.css';

type Hosting = CompanyEventsQuery['companyHostings'][number];

/** Events that name the company, how everybody sees it there, and the way to take the name off or to put it back. */
export function Hostings({ companyId, hostings }: { companyId: string; hostings: Hosting[] }) {
  const t = useTranslations('hosting');
  if (hostings.length === 0) return null;
  return (
    <Section title={t('own')} lead={t('ownLead')}>
      <ul className={styles.places}>
        {hostings.map((hosting) => (
          <OwnHosting key={hosting.eventId} companyId={companyId} hosting={hosting} />
        ))}
      </ul>
    </Section>
  );
}

function OwnHosting({ companyId, hosting }: { companyId: string; hosting: Hosting }) {
  const { eventId, startsAt, endsAt, roles, showing, booth, calledOff, reflects } = hosting;
  const t = useTranslations('hosting');
  const reflections = useTranslations('reflections');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const to = useLinks();
  const title = text(hosting.title);
  const off = showing === 'withdrawn';
  return (
    <li className={styles.hosting}>
      <p className="small quiet figures">{occasion(startsAt, endsAt, locale)}</p>
      <p>
        <Link to={to(`/events/${eventId}`)}>{title}</Link>
      </p>
      <p className="small">
        {roles.map((role) => t(`roles.${role}`)).join(locale === 'ja' ? '・' : ', ')}
        {booth ? ` · ${t('booth', { label: booth })}` : null}
        {calledOff ? ` · ${t('calledOff')}` : null} · {t(`showing.${showing}`)}
      </p>
      {reflects ? (
        <p>
          <Link
            to={to(`/company/${companyId}/events/${eventId}/reflections`)}
            aria-label={reflections('toCompanyOf', { title })}
          >
            {reflections('toCompany')}
          </Link>
        </p>
      ) : null}
      <Form method="post">
        <input type="hidden" name="eventId" value={eventId} />
        <SubmitButton
          quiet
          name="act"
          value={off ? 'nameOn' : 'nameOff'}
          mih={48}
          aria-label={t(off ? 'nameOnOf' : 'nameOffOf', { title })}
        >
          {t(off ? 'nameOn' : 'nameOff')}
        </SubmitButton>
      </Form>
    </li>
  );
}
