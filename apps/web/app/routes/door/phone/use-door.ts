import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { askAboutCard, askAboutScans, askStanding, askTickets, askToLeave, DoorRefused } from './ask.ts';
import { cardDigest, communityOfCard, isCard, shownBy } from './card.ts';
import { readGenuine } from './genuine.ts';
import { cameSoFar, elsewhere, insideByPhone, isOfOthers, judge, judgeCard } from './judge.ts';
import type { Judged, Reading } from './judge.ts';
import {
  forgetAll,
  forgetList,
  isUnsent,
  keepList,
  keepScan,
  keptList,
  keptPass,
  keptScans,
} from './keep.ts';
import type { DoorList, DoorTicket, KeptScan, Pass, ScanOutcome } from './shapes.ts';
import { clearShelf, putOnShelf } from './shelf.ts';
import { signal, toneOfAll } from './signal.ts';

/** What the phone says of a reading. `card`: a member card was read, and not the code of a ticket. */
export type Said = Judged & {
  nonce: string;
  label: string | null;
  offline: boolean;
  undone: boolean;
  card: boolean;
};
/** Several tickets that let in, of which the door says who comes in: those of a member card (`code`), or the rest of an order. */
export type Party = { code: string | null; tickets: DoorTicket[]; offline: boolean };
/** What is to be decided, with what this phone says of it by itself. */
type Asked = { code: string | null; ticketId: string | null; here: Judged };
export type DoorStage = 'looking' | 'no_pass' | 'open' | 'closed' | 'ended';

const everyMs = 10_000;
const listEveryMs = 300_000;
const most = 100;
const patienceToSendMs = 15_000;

/** Everything a phone at the door knows and does; with a network it asks, without one it decides by its list and tells later. */
export function useDoor() {
  const [stage, setStage] = useState<DoorStage>('looking');
  const [list, setList] = useState<DoorList | null>(null);
  const [scans, setScans] = useState<KeptScan[]>([]);
  const [said, setSaid] = useState<Said[]>([]);
  const [party, setParty] = useState<Party | null>(null);
  const [checking, setChecking] = useState(false);
  const [online, setOnline] = useState(true);
  const [ready, setReady] = useState(false);
  const pass = useRef<Pass | null>(null);
  const held = useRef<DoorList | null>(null);
  const tickets = useMemo(() => byId(list), [list]);

  /** Shown, and kept for when the page is opened without a network. */
  const hold = useCallback(async (next: DoorList) => {
    held.current = next;
    setList(next);
    if (pass.current) await keepList(pass.current, next);
  }, []);

  const write = useCallback(async (scan: KeptScan) => {
    if (pass.current) await keepScan(pass.current, scan);
    setScans((before) => [...before.filter(({ nonce }) => nonce !== scan.nonce), scan]);
  }, []);

  const end = useCallback(async (how: 'closed' | 'ended') => {
    pass.current = null;
    held.current = null;
    await forgetAll();
    await clearShelf();
    setList(null);
    setScans([]);
    setSaid([]);
    setParty(null);
    setStage(how);
  }, []);

  /** Tells a refusal from no network. */
  const heard = useCallback(
    async <Answer>(asking: Promise<Answer>): Promise<Answer | null> => {
      try {
        const answer = await asking;
        setOnline(true);
        return answer;
      } catch (failed) {
        if (failed instanceof DoorRefused && failed.code === 'DOOR_PHONE_ENDED') await end('ended');
        else if (!(failed instanceof DoorRefused)) setOnline(false);
        return null;
      }
    },
    [end],
  );

  const refresh = useCallback(async () => {
    if (!pass.current) return;
    const known = pass.current;
    const standing = await heard(askStanding(known));
    const loaded = standing && (await heard(askTickets(known)));
    if (!standing || !loaded) return;
    await hold({ standing, tickets: loaded, loadedAt: Date.now() });
  }, [heard, hold]);

  /** What was decided or taken back while the answer was on its way is told the next time. */
  const settle = useCallback(
    async (sent: readonly KeptScan[], outcomes: readonly ScanOutcome[]) => {
      if (!pass.current) return;
      const outcomeOf = new Map(outcomes.map((outcome) => [outcome.nonce, outcome]));
      const now = new Map((await keptScans(pass.current)).map((scan) => [scan.nonce, scan]));
      for (const told of sent) {
        const scan = now.get(told.nonce) ?? told;
        const outcome = outcomeOf.get(scan.nonce) ?? scan.outcome;
        await write({ ...scan, outcome, sent: scan.decided === told.decided, undoSent: told.undone });
      }
    },
    [write],
  );

  const send = useCallback(async () => {
    if (!pass.current) return;
    const unsent = (await keptScans(pass.current)).filter(isUnsent).slice(0, most);
    if (unsent.length === 0) return;
    const outcomes = await heard(askAboutScans(pass.current, unsent, patienceToSendMs));
    const standing = outcomes && pass.current ? await heard(askStanding(pass.current)) : null;
    if (outcomes) await settle(unsent, outcomes);
    if (standing && held.current) await hold({ ...held.current, standing });
  }, [heard, hold, settle]);

  const decide = useCallback(
    async (asked: readonly Asked[], { alone = false }: { alone?: boolean } = {}) => {
      if (!pass.current) return;
      setChecking(true);
      setParty(null);
      const begun = asked.map((one) => ({ ...one, scan: newScan(one.code, one.ticketId, 'asks') }));
      const scans = begun.map(({ scan }) => scan);
      for (const scan of scans) await write(scan);
      const told = navigator.onLine && !alone ? await heard(askAboutScans(pass.current, scans)) : null;
      if (!navigator.onLine) setOnline(false);
      if (told) await settle(scans, told);
      else
        for (const { scan, here } of begun)
          await write({ ...scan, decided: here.verdict === 'admitted' ? 'let_in' : 'sent_away' });
      const answers = begun.map(({ scan, here, code }): Said => {
        const outcome = told?.find(({ nonce }) => nonce === scan.nonce);
        const { verdict, since, label } = outcome ?? { ...here, label: null };
        const read = { nonce: scan.nonce, undone: false, card: code !== null && isCard(code) };
        return { ...here, ...read, verdict, since, label, offline: !told };
      });
      setSaid(answers);
      setChecking(false);
      signal(toneOfAll(answers));
      const admitted = told ? answers.filter(({ verdict }) => verdict === 'admitted') : [];
      if (held.current && admitted.length > 0) await hold(withMore(held.current, admitted.length));
      if (admitted.some(({ ticket }) => !ticket)) await refresh();
    },
    [heard, hold, refresh, settle, write],
  );

  const judgedHere = async (reading: Reading | null): Promise<Judged> => {
    const inside = insideByPhone(pass.current ? await keptScans(pass.current) : []);
    return judge(reading, { tickets: byId(held.current), inside });
  };

  /** What a member card shows is asked first; where one ticket of it lets in, it does so, and of several the door chooses. */
  const readCard = async (code: string) => {
    const known = pass.current;
    if (!known || !held.current) return;
    setChecking(true);
    const told = navigator.onLine ? await heard(askAboutCard(known, code)) : null;
    if (!navigator.onLine) setOnline(false);
    if (told) await hold(withTickets(held.current, told.tickets));
    const shown = told?.tickets ?? shownBy(held.current.tickets, await cardDigest(code, known.token));
    const inside = insideByPhone(await keptScans(known));
    const unasked = isOfOthers(known, communityOfCard(code)) ? elsewhere.verdict : null;
    const { party: several, ...here } = judgeCard(shown, { inside, told: told?.verdict ?? unasked });
    setChecking(false);
    if (here.verdict === 'choose') {
      setSaid([]);
      return setParty({ code, tickets: several, offline: !told });
    }
    await decide([{ code, ticketId: here.ticket?.id ?? null, here }], { alone: !told });
  };

  const read = async (code: string) => {
    if (!list || !code.trim()) return;
    if (isCard(code)) return party?.code === code.trim() ? undefined : readCard(code.trim());
    const reading = await readGenuine(code, list.standing.openKey).catch(() => null);
    const others = pass.current && isOfOthers(pass.current, reading?.community ?? null);
    const here = others ? elsewhere : await judgedHere(reading);
    await decide([{ code, ticketId: reading?.ticketId ?? null, here }]);
  };
  const admit = async (ticketIds: readonly string[], code: string | null = null) =>
    decide(
      await Promise.all(
        ticketIds.map(async (ticketId) => ({
          ...{ code, ticketId, here: await judgedHere({ ticketId, serial: null }) },
        })),
      ),
    );

  const undo = async (nonces: readonly string[]) => {
    if (!pass.current) return;
    setSaid((before) => before.map((one) => ({ ...one, undone: one.undone || nonces.includes(one.nonce) })));
    for (const scan of await keptScans(pass.current))
      if (nonces.includes(scan.nonce)) await write({ ...scan, undone: true });
    await send();
    await refresh();
  };
  const letInAnyway = async (nonce: string) => {
    if (!pass.current) return;
    const before = (await keptScans(pass.current)).find((scan) => scan.nonce === nonce);
    if (!before) return;
    const scan = newScan(before.code, before.ticketId, 'let_in');
    setSaid((then) => then.map((one) => ({ ...one, nonce: scan.nonce, verdict: 'admitted' })));
    await write(scan);
    await send();
  };
  const leave = async () => {
    if (pass.current) await askToLeave(pass.current).catch(() => null);
    await end('closed');
  };

  useEffect(() => {
    const begin = async () => {
      const known = await keptPass();
      if (!known) return setStage('no_pass');
      pass.current = known;
      for (const scan of await keptScans(known))
        await write(unanswered(scan) ? { ...scan, decided: 'sent_away' } : scan);
      const before = await keptList(known);
      held.current = before;
      setList(before);
      setStage('open');
      if (before && isClosed(before)) return;
      await send();
      await refresh();
      await putOnShelf(known.base).then(
        () => setReady(true),
        async () =>
          setReady((await caches.has('enishi-door')) && navigator.serviceWorker.controller !== null),
      );
    };
    void begin();
  }, [refresh, send, write]);

  useEffect(() => {
    if (stage !== 'open') return;
    const turn = async () => {
      await send();
      if (list && isClosed(list)) return closeDay(scans, end);
      if (!pass.current || !navigator.onLine) return setOnline(navigator.onLine);
      if (!list || Date.now() - list.loadedAt > listEveryMs) return refresh();
      const standing = await heard(askStanding(pass.current));
      if (standing) await hold({ ...list, standing });
    };
    const clock = setInterval(() => void turn(), everyMs);
    const soon = () => void turn();
    window.addEventListener('online', soon);
    window.addEventListener('offline', soon);
    return () => {
      clearInterval(clock);
      window.removeEventListener('online', soon);
      window.removeEventListener('offline', soon);
    };
  }, [end, heard, hold, list, refresh, scans, send, stage]);

  return {
    ...{ stage, list, scans, said, checking, online, ready, tickets },
    ...{ party, gather: setParty, read, admit },
    ...{ undo, letInAnyway, refresh, send, leave },
    unsent: scans.filter(isUnsent).length,
    inside: list ? cameSoFar(list.standing.inside, scans) : 0,
  };
}

export type Door = ReturnType<typeof useDoor>;

/** The page was closed before it had said anything: nobody was let in. */
const unanswered = ({ decided, sent }: KeptScan): boolean => decided === 'asks' && !sent;

const newScan = (code: string | null, ticketId: string | null, decided: KeptScan['decided']): KeptScan => ({
  ...{ nonce: crypto.randomUUID(), code, ticketId, decided, at: Date.now() },
  ...{ sent: false, undone: false, undoSent: false, outcome: null },
});

const byId = (list: DoorList | null) => new Map(list?.tickets.map((ticket) => [ticket.id, ticket]));
const withMore = (list: DoorList, more: number): DoorList => ({
  ...list,
  standing: { ...list.standing, inside: list.standing.inside + more },
});
const withTickets = (list: DoorList, tickets: readonly DoorTicket[]): DoorList => ({
  ...list,
  tickets: [...new Map([...list.tickets, ...tickets].map((ticket) => [ticket.id, ticket])).values()],
});
const isClosed = ({ standing }: DoorList) => Date.now() > Date.parse(standing.closesAt);

/** The day is over: names go at once, all the rest when it was sent. */
async function closeDay(scans: readonly KeptScan[], end: (how: 'closed') => Promise<void>): Promise<void> {
  if (scans.some(isUnsent)) await forgetList();
  else await end('closed');
}
