import { moment, shortDay, type UiLocale } from '@enishi/ui';
import { tokyoDateOf } from '@enishi/kernel';
import { Form, Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SubmitButton } from '../../../forms/submit-button.tsx';
import { useLinks, useText } from '../../../frame.ts';
import type { MyConsentsQuery } from '../../../gql/public/graphql.ts';
import { useRecipientName } from '../../../parts/recipient-name.ts';
import styles from './consents.module.css';

type Consent = MyConsentsQuery['myConsents']['items'][number];
type ItemName = MyConsentsQuery['myAccessDiary']['items'][number]['items'][number];
type Title = { ja: string; en: string } | null;

/** What is shown, by the names of its parts in one line. */
export function useItemNames(): (items: readonly ItemName[]) => string {
  const t = useTranslations('consents');
  const locale = useLocale();
  return (items) => items.map((item) => t(`itemNames.${item}`)).join(locale === 'ja' ? '、' : ', ');
}

type Who = Pick<Consent, 'recipientKind' | 'recipient'> & Partial<Pick<Consent, 'recipientName'>>;

/** Who reads it, as this site calls them: a company by its name, the secretariat and the companies together by their words. */
export function useRecipient(): (who: Who) => string {
  const t = useTranslations('consents');
  const words = {
    ...{ secretariat: t('secretariat'), companies: t('companies') },
    ...{ bearer: t('bearer'), fellows: t('fellows'), word: t('word') },
  };
  const nameOf = useRecipientName();
  return ({ recipientKind: kind, recipient, recipientName: name = null }) => {
    if (kind === 'company') return recipient;
    return kind === 'area' || kind === 'plan' || kind === 'one_company'
      ? t('nameless', { name: nameOf({ kind, name }) })
      : words[kind];
  };
}

/** One that is in force: whom, what, until when, whether somebody looked, and the button that stops it. */
export function GivenConsent({ consent, title }: { consent: Consent; title: Title }) {
  const { id, companyId, shown, items, purpose, givenAt, lastDay, witness } = consent;
  const recipient = useRecipient()(consent);
  const t = useTranslations('consents');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const to = useLinks();
  const names = useItemNames();
  const talks = useTranslations('talks');
  return (
    <li>
      <div>
        <p className={styles.name}>
          {shown && companyId ? <Link to={to(`/companies/${companyId}`)}>{recipient}</Link> : recipient}
        </p>
        <p className="figures">{t('until', { date: shortDay(lastDay, locale) })}</p>
        <p>{t('items', { items: names(items) })}</p>
        <p className="small quiet">{t('purpose', { purpose: text(purpose) })}</p>
        {title ? <p className="small quiet">{t('event', { title: text(title) })}</p> : null}
        <p className="small quiet figures">
          {t('givenOn', { date: shortDay(tokyoDateOf(new Date(givenAt)), locale) })} ·{' '}
          <Readings consent={consent} />
        </p>
        {witness ? <p className="small quiet">{t('witness', { witness })}</p> : null}
        {shown ? null : <p className="small">{t('notShown')}</p>}
        {companyId ? (
          <p>
            <Link to={to(`/me/talks/${id}`)} aria-label={talks('openOf', { company: recipient })}>
              {talks('open')}
            </Link>
          </p>
        ) : null}
      </div>
      <Form method="post">
        <input type="hidden" name="id" value={id} />
        <SubmitButton quiet mih={48} name="act" value={id} aria-label={t('stopOf', { company: recipient })}>
          {t('stop')}
        </SubmitButton>
      </Form>
    </li>
  );
}

function Readings({ consent: { readings, lastReadAt, contactedAt } }: { consent: Consent }) {
  const t = useTranslations('consents');
  const locale = useLocale() as UiLocale;
  if (!lastReadAt) return t('unread');
  return (
    <>
      {t('readings', { count: readings, date: moment(lastReadAt, locale) })}
      {contactedAt
        ? ` · ${t('contacted', { date: shortDay(tokyoDateOf(new Date(contactedAt)), locale) })}`
        : null}
    </>
  );
}

/** One that is over, and why. */
export function EndedConsent({ consent }: { consent: Consent }) {
  const { state, endedAt, givenAt, stopChannel, stopReason } = consent;
  const recipient = useRecipient()(consent);
  const t = useTranslations('consents');
  const locale = useLocale() as UiLocale;
  const on = (instant: string) => shortDay(tokyoDateOf(new Date(instant)), locale);
  return (
    <li>
      <p className={styles.name}>{recipient}</p>
      <p className="small quiet figures">
        {t('givenOn', { date: on(givenAt) })} · {t(`states.${state}`, { date: on(endedAt ?? givenAt) })} ·{' '}
        <Readings consent={consent} />
      </p>
      {stopChannel ? (
        <p className="small">
          {t('stoppedAtDesk', { way: t(`stopWays.${stopChannel}`), reason: stopReason ?? '' })}
        </p>
      ) : null}
    </li>
  );
}
