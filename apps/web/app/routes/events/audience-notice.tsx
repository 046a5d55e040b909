import { Link, useLocation } from 'react-router';
import { useTranslations } from 'use-intl';
import { useFrame, useLinks, useText } from '../../frame.ts';
import type { EventQuery } from '../../gql/public/graphql.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Notice } from '../../parts/page.tsx';

type Kind = EventQuery['event']['dates'][number]['types'][number];
type Audience = Kind['audience'];

/** For whom a kind is, in a sentence; null where it is for everybody. */
export function useForWhom(): (audience: Audience) => string | null {
  const t = useTranslations('audience');
  const text = useText();
  return ({ to, plans }) =>
    to === 'everybody' ? null : t(`is.${to}`, { plans: plans.map(text).join(t('and')) });
}

/** What the visitor cannot have of the kinds of a date, and the way to it: to join, to sign in, to another plan. */
export function AudienceNotice({ types }: { types: readonly Pick<Kind, 'name' | 'audience'>[] }) {
  const t = useTranslations('audience');
  const text = useText();
  const to = useLinks();
  const { viewer } = useFrame();
  const { pathname, search } = useLocation();
  const closed = types.filter(({ audience }) => !audience.mine);
  if (closed.length === 0) return null;
  const isMember = Boolean(viewer?.memberId);
  const ways = new Map<string, string[]>();
  for (const { name, audience } of closed) {
    if (audience.to === 'everybody') continue;
    const way = t(`wayIn.${audience.to}`, { plans: audience.plans.map(text).join(t('and')) });
    ways.set(way, [...(ways.get(way) ?? []), text(name)]);
  }
  const byPlan = closed.some(({ audience }) => audience.to !== 'companies');
  return (
    <Notice title={t(closed.length === types.length && !isMember ? 'onlyTitle' : 'closedTitle')}>
      {[...ways].map(([way, kinds]) => (
        <p key={way}>
          {kinds.length === types.length ? way : t('wayOf', { kinds: kinds.join(t('comma')), way })}
        </p>
      ))}
      {isMember && byPlan ? <p className="small quiet">{t('rests')}</p> : null}
      {isMember ? null : (
        <p>
          {t.rich('signIn', {
            signIn: (words) => (
              <Link to={to(`/sign-in?next=${encodeURIComponent(pathname + search)}`)}>{words}</Link>
            ),
          })}
        </p>
      )}
      {byPlan ? (
        <Acts>
          <ButtonLink to={to('/plans')} quiet>
            {t(isMember ? 'yourPlan' : 'seePlans')}
          </ButtonLink>
        </Acts>
      ) : null}
    </Notice>
  );
}
