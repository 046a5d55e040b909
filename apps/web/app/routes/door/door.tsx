import { type MetaFunction, useLocation } from 'react-router';
import { useTranslations } from 'use-intl';
import { placeOf } from '../../addresses.ts';
import { useText } from '../../frame.ts';
import { useHydrated } from '../../hydrated.ts';
import styles from './door.module.css';
import { AboutPhone } from './phone/about-phone.tsx';
import { Answer } from './phone/answer.tsx';
import { ByHand } from './phone/by-hand.tsx';
import { Camera } from './phone/camera.tsx';
import { ChooseParty } from './phone/choose-party.tsx';
import { Mistakes } from './phone/mistakes.tsx';
import { PartyAnswer } from './phone/party-answer.tsx';
import { type Door, useDoor } from './phone/use-door.ts';
import { useDateLabel } from '../../parts/date-label.ts';

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }];

/** The door in somebody's hand. All that it shows comes from the phone itself, so that it opens without a network. */
export default function DoorPage() {
  const door = useDoor();
  const t = useTranslations('door');
  const { base } = placeOf(useLocation().pathname);
  const manifest = <link rel="manifest" href={`${base}/door.webmanifest`} />;
  if (door.stage === 'open')
    return (
      <>
        {manifest}
        <OpenDoor door={door} />
      </>
    );
  const words = { no_pass: t('noPass'), closed: t('closed'), ended: t('closed'), looking: t('beginning') };
  const titles = {
    no_pass: t('noPassTitle'),
    closed: t('closedTitle'),
    ended: t('endedTitle'),
    looking: t('title'),
  };
  return (
    <main className={styles.page} data-stage={door.stage}>
      {manifest}
      <h1>{titles[door.stage]}</h1>
      <p>{words[door.stage]}</p>
    </main>
  );
}

function OpenDoor({ door }: { door: Door }) {
  const t = useTranslations('door');
  const text = useText();
  const labelOf = useDateLabel();
  const hydrated = useHydrated();
  const { list } = door;
  return (
    <main className={styles.page} data-stage="open" data-ready={door.ready}>
      <header className={styles.head}>
        <h1>{list ? text(list.standing.title) : t('title')}</h1>
        {list?.standing.site ? <p>{labelOf(list.standing)}</p> : null}
        <p className={styles.came}>
          <span className="seen-by-readers">{t('cameLabel')}</span>
          {list ? t('came', { inside: door.inside, expected: list.standing.expected }) : '–'}
        </p>
        <p className={styles.net} data-online={door.online} role="status">
          <span aria-hidden="true">{door.online ? '●' : '▲'}</span> {door.online ? t('online') : t('offline')}
          {door.unsent > 0 ? <strong>{t('unsent', { count: door.unsent })}</strong> : null}
        </p>
      </header>
      {hydrated ? <Camera onCode={(code) => void door.read(code)} /> : null}
      {door.checking ? (
        <p role="status" className={styles.checking}>
          {t('checking')}
        </p>
      ) : null}
      {door.party ? (
        <ChooseParty key={door.party.tickets.map(({ id }) => id).join()} party={door.party} door={door} />
      ) : null}
      <LastAnswer door={door} />
      <Mistakes door={door} />
      <ByHand door={door} />
      {list ? <AboutPhone door={door} list={list} /> : null}
    </main>
  );
}

function LastAnswer({ door }: { door: Door }) {
  const [only] = door.said;
  if (door.said.length > 1) return <PartyAnswer said={door.said} door={door} />;
  return only ? <Answer said={only} door={door} /> : null;
}
