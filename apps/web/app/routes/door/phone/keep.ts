import type { DoorList, DoorTicket, KeptScan, Pass } from './shapes.ts';

type Shelf = 'pass' | 'list' | 'scans';
type Sealed = { vector: Uint8Array<ArrayBuffer>; content: ArrayBuffer };
/** As an earlier version of the page may have left it. */
type KeptList = Omit<DoorList, 'tickets'> & {
  tickets: (Omit<DoorTicket, 'addOns'> & Partial<Pick<DoorTicket, 'addOns'>>)[];
};
type SealedScan = Omit<KeptScan, 'code'> & { sealed: Sealed | null };

const only = 'only';

function shelves(): Promise<IDBDatabase> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open('enishi-door', 1);
    opening.onupgradeneeded = () => {
      for (const shelf of ['pass', 'list']) opening.result.createObjectStore(shelf);
      opening.result.createObjectStore('scans', { keyPath: 'nonce' });
    };
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => failed(opening.error ?? new Error('IndexedDB'));
  });
}

/** Resolves once what was done is safe on the phone, not only begun. */
async function at<T>(shelf: Shelf, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await shelves();
  try {
    return await new Promise<T>((done, failed) => {
      const transaction = database.transaction(shelf, 'readwrite');
      const request = work(transaction.objectStore(shelf));
      transaction.oncomplete = () => done(request.result);
      transaction.onabort = () => failed(transaction.error ?? new Error('IndexedDB'));
    });
  } finally {
    database.close();
  }
}

export const keptPass = () => at<Pass | undefined>('pass', (store) => store.get(only));

/** With a key of its own that no script can read out: what the phone's storage holds is of no use elsewhere. */
export async function keepPass(token: string, base: string): Promise<void> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  await at('pass', (store) => store.put({ token, base, key } satisfies Pass, only));
}

async function seal({ key }: Pass, text: string): Promise<Sealed> {
  const vector = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(text);
  return { vector, content: await crypto.subtle.encrypt({ name: 'AES-GCM', iv: vector }, key, plain) };
}

async function unseal({ key }: Pass, { vector, content }: Sealed): Promise<string> {
  return new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: vector }, key, content));
}

export async function keepList(pass: Pass, list: DoorList): Promise<void> {
  const sealed = await seal(pass, JSON.stringify(list));
  await at('list', (store) => store.put(sealed, only));
}

export async function keptList(pass: Pass): Promise<DoorList | null> {
  const sealed = await at<Sealed | undefined>('list', (store) => store.get(only));
  if (!sealed) return null;
  const { tickets, ...list } = JSON.parse(await unseal(pass, sealed)) as KeptList;
  return { ...list, tickets: tickets.map((ticket) => ({ addOns: [], ...ticket })) };
}

const storedScans = () => at<SealedScan[]>('scans', (store) => store.getAll());

/** The oldest first. */
export async function keptScans(pass: Pass): Promise<KeptScan[]> {
  const stored = (await storedScans()).sort((one, other) => one.at - other.at);
  return Promise.all(
    stored.map(async ({ sealed, ...scan }) => ({
      ...scan,
      code: sealed ? await unseal(pass, sealed) : null,
    })),
  );
}

export async function keepScan(pass: Pass, { code, ...scan }: KeptScan): Promise<void> {
  const sealed = code === null ? null : await seal(pass, code);
  await at('scans', (store) => store.put({ ...scan, sealed } satisfies SealedScan));
}

/** How many readings of whatever door was here last were not sent. */
export const countUnsent = async (): Promise<number> => (await storedScans()).filter(isUnsent).length;

/** Who came is known to the phone no longer; what was not sent stays. */
export const forgetList = () => at('list', (store) => store.clear());

/** Nothing of the door is left on the phone. */
export async function forgetAll(): Promise<void> {
  for (const shelf of ['list', 'scans', 'pass'] as const) await at(shelf, (store) => store.clear());
}

/** 256 random bits, as the server takes them. */
export function newDoorToken(): string {
  const random = crypto.getRandomValues(new Uint8Array(32));
  return btoa(String.fromCharCode(...random))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** Browsers that lack one of these, or pages that did not come over https, cannot stand at a door. */
export const canKeep = (): boolean => 'indexedDB' in window && 'caches' in window && Boolean(crypto.subtle);

export const isUnsent = ({
  sent,
  undone,
  undoSent,
}: Pick<KeptScan, 'sent' | 'undone' | 'undoSent'>): boolean => !sent || (undone && !undoSent);
