import { money, type UiLocale } from '@enishi/ui';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useText } from '../frame.ts';
import { useMemberPrices } from '../routes/events/member-prices.tsx';
import { EventFacts } from '../routes/events/event-facts.tsx';
import { DeskApi } from './desk-api.ts';
import styles from './events/events.module.css';
import { EventPreviewDocument } from './events/preview-questions.ts';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { eventPreview, eventHosts } = await api.load(EventPreviewDocument, { id: params.id ?? '' });
  const hosts = eventHosts.items
    .filter(({ showing }) => showing === 'linked' || showing === 'plain')
    .map(({ companyId, showing, ...host }) => ({
      ...host,
      companyId: showing === 'linked' ? companyId : null,
    }));
  return api.answer({ event: eventPreview, hosts });
}

/** What the site will say, in the language of this page, and what each kind of ticket costs without and with a plan. */
export default function DeskEventPreview() {
  const { event, hosts } = useLoaderData<typeof loader>();
  const t = useTranslations('desk.events');
  const audience = useTranslations('desk.audience');
  const forMembers = useMemberPrices();
  const locale = useLocale() as UiLocale;
  const text = useText();
  const { id, title, dates, joining } = event;
  const takesOff = dates.some(({ types }) =>
    types.some(({ saves, memberPrices }) => saves > 0 && memberPrices == null),
  );
  return (
    <div className={styles.page}>
      <BackLink to={`/desk/events/${id}`}>{t('backToEvent')}</BackLink>
      <DeskTitle title={t('preview')} of={text(title)} />
      <p className={`${panels.notice} ${panels.calm}`}>{t('previewLead')}</p>
      <EventFacts event={event} hosts={hosts} />
      <table className={panels.table}>
        <thead>
          <tr>
            <th scope="col">{t('type.nameJa')}</th>
            <th scope="col" className={panels.figure}>
              {t('type.price')}
            </th>
            <th scope="col" className={panels.figure}>
              {t('type.mostPerPerson')}
            </th>
          </tr>
        </thead>
        <tbody>
          {dates.slice(0, 1).flatMap(({ types }) =>
            types.map(({ id: typeId, name, regular, most, audience: { to }, memberPrices }) => (
              <tr key={typeId}>
                <th scope="row">
                  {text(name)}
                  {to === 'everybody' ? null : ` （${audience(`tag.${to}`)}）`}
                  {forMembers(memberPrices) ? (
                    <p className="small quiet">{forMembers(memberPrices)}</p>
                  ) : null}
                </th>
                <td className={panels.figure}>{money(regular, locale)}</td>
                <td className={panels.figure}>{most}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
      {joining && takesOff ? (
        <p className="small quiet">
          {t('saves', { plan: text(joining.plan), price: money(joining.off, locale) })}
        </p>
      ) : null}
    </div>
  );
}
