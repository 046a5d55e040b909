import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { askAboutScans, askStanding, askTickets, askToLeave, DoorRefused } from './ask.ts';
import { readGenuine } from './genuine.ts';
import { cameSoFar, insideByPhone, judge, type Judged, type Reading } from './judge.ts';
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
import type { DoorList, KeptScan, Pass, ScanOutcome } from './shapes.ts';
import { clearShelf, putOnShelf } from './shelf.ts';
import { signal, toneOf } from './signal.ts';

/** What the phone says of the last reading. */
export type Said = Judged & { nonce: string; label: string | null; offline: boolean; undone: boolean };
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
  const [said, setSaid] = useState<Said | null>(null);
  const [checking, setChecking] = useState(false);
  const [online, setOnline] = useState(true);
  const [ready, setReady] = useState(false);
  const pass = useRef<Pass | null>(null);
  const held = useRef<DoorList | null>(null);
  const tickets = useMemo(() => new Map(list?.tickets.map((ticket) => [ticket.id, ticket])), [list]);

  /** Shown, and kept for when the page is opened without a network. */
  const hold = useCallback(async (next: DoorList) => {
    held.current = next;
    setList(next);
    if (pass.current) await keepList(pass.current, next);
  }, []);

  const write = useCallback(async (scan: KeptScan) => {
    await keepScan(scan);
    setScans((before) => [...before.filter(({ nonce }) => nonce !== scan.nonce), scan]);
  }, []);

  const end = useCallback(async (how: 'closed' | 'ended') => {
    pass.current = null;
    held.current = null;
    await forgetAll();
    await clearShelf();
    setList(null);
    setScans([]);
    setSaid(null);
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
      const outcomeOf = new Map(outcomes.map((outcome) => [outcome.nonce, outcome]));
      const now = new Map((await keptScans()).map((scan) => [scan.nonce, scan]));
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
    const unsent = (await keptScans()).filter(isUnsent).slice(0, most);
    if (unsent.length === 0) return;
    const outcomes = await heard(askAboutScans(pass.current, unsent, patienceToSendMs));
    const standing = outcomes && pass.current ? await heard(askStanding(pass.current)) : null;
    if (outcomes) await settle(unsent, outcomes);
    if (standing && held.current) await hold({ ...held.current, standing });
  }, [heard, hold, settle]);

  const decide = useCallback(
    async (code: string | null, reading: Reading | null) => {
      if (!pass.current) return;
      setChecking(true);
      const scan = newScan(code, reading?.ticketId ?? null, 'asks');
      const { nonce } = scan;
      const here = judge(reading, { tickets, inside: insideByPhone(await keptScans()) });
      await write(scan);
      const told = navigator.onLine ? await heard(askAboutScans(pass.current, [scan])) : null;
      if (!navigator.onLine) setOnline(false);
      const outcome = told?.[0];
      if (outcome) await settle([scan], [outcome]);
      else await write({ ...scan, decided: here.verdict === 'admitted' ? 'let_in' : 'sent_away' });
      const verdict = outcome?.verdict ?? here.verdict;
      const since = outcome ? outcome.since : here.since;
      setSaid({
        ...{ ...here, nonce, verdict, since },
        label: outcome?.label ?? null,
        offline: !outcome,
        undone: false,
      });
      setChecking(false);
      signal(toneOf(verdict));
      if (outcome?.verdict === 'admitted' && held.current) await hold(withOneMore(held.current));
      if (outcome?.verdict === 'admitted' && !here.ticket) await refresh();
    },
    [heard, hold, refresh, settle, tickets, write],
  );

  const read = useCallback(
    async (code: string) => {
      if (!list || !code.trim()) return;
      await decide(code, await readGenuine(code, list.standing.openKey).catch(() => null));
    },
    [decide, list],
  );

  const undo = async (nonce: string) => {
    setSaid((before) => before && { ...before, undone: true });
    const scan = (await keptScans()).find((one) => one.nonce === nonce);
    if (scan) await write({ ...scan, undone: true });
    await send();
    await refresh();
  };
  const letInAnyway = async (nonce: string) => {
    const before = (await keptScans()).find((scan) => scan.nonce === nonce);
    if (!before) return;
    const scan = newScan(before.code, before.ticketId, 'let_in');
    setSaid((then) => then && { ...then, nonce: scan.nonce, verdict: 'admitted' });
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
      for (const scan of await keptScans())
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
    ...{ read, admit: (ticketId: string) => decide(null, { ticketId, serial: null }) },
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

const withOneMore = (list: DoorList): DoorList => ({
  ...list,
  standing: { ...list.standing, inside: list.standing.inside + 1 },
});
const isClosed = ({ standing }: DoorList) => Date.now() > Date.parse(standing.closesAt);

/** The day is over: names go at once, all the rest when it was sent. */
async function closeDay(scans: readonly KeptScan[], end: (how: 'closed') => Promise<void>): Promise<void> {
  if (scans.some(isUnsent)) await forgetList();
  else await end('closed');
}
