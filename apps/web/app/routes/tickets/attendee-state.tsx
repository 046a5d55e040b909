import { moment, type UiLocale } from '@enishi/ui';
import { Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import type { AttendeesAskedFragment } from '../../gql/public/graphql.ts';
import { Notice } from '../../parts/page.tsx';
import { answered, askedQuestions } from './answer-form.ts';
import { asksAnything } from './attendee-fields.tsx';
import { lastMinuteOf } from './last-minute.ts';
import { usePurchaseDoor } from './purchase-door.ts';

type Props = { purchase: { id: string; eventId: string }; asked: AttendeesAskedFragment; named: boolean };

/** Whether all that the event asks was said, and until when it may be changed; nothing where it asks nothing. */
export function AttendeeState({ purchase, asked, named }: Props) {
  const { names, emergency, slots, open, until } = asked;
  const t = useTranslations('attendees');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const door = usePurchaseDoor(purchase);
  if (!asksAnything(asked)) return null;
  const missing =
    (names && slots.some(({ name }) => !name)) ||
    (emergency && slots.some(({ contact, used }) => !contact && !used)) ||
    askedQuestions(asked).some((one) => one.question.required && answered(asked.answers, one).length === 0);
  return (
    <div className="not-printed">
      {named ? <Notice tone="good">{t('saved')}</Notice> : null}
      {missing && open ? <Notice tone="warn">{t('missing')}</Notice> : null}
      {open ? (
        <p>
          <Link to={to(door.names)}>{t(missing ? 'add' : 'change')}</Link>{' '}
          <span className="small quiet">{t('until', { at: moment(lastMinuteOf(until), locale) })}</span>
        </p>
      ) : (
        <p className="small quiet">{t('settled')}</p>
      )}
    </div>
  );
}
