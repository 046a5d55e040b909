/** Named by the service worker as well. */
const shelf = 'enishi-door';

/**
 * Puts the page and every file it has used on the shelf from which the service worker answers without a network. The page is asked for as by
 * somebody who is not signed in, so that nothing of whoever uses this browser is kept with it. What an earlier version of the page needed is removed.
 */
export async function putOnShelf(base: string): Promise<void> {
  const door = `${base}/door`;
  await navigator.serviceWorker.register(`${base}/door-worker.js`, { scope: door });
  const page = await fetch(door, { credentials: 'omit', cache: 'no-store' });
  if (!page.ok) throw new Error(`${page.status}`);
  const files = new Set([...filesIn(await page.clone().text()), ...filesLoaded()]);
  const open = await caches.open(shelf);
  const kept = new Set((await open.keys()).map(({ url }) => new URL(url).pathname));
  await Promise.all([...files].filter((file) => !kept.has(file)).map((file) => open.add(file)));
  await open.put(door, page);
  for (const path of kept) if (path.startsWith('/assets/') && !files.has(path)) await open.delete(path);
  await navigator.serviceWorker.ready;
}

/** The door is closed: the phone keeps none of it. */
export async function clearShelf(): Promise<void> {
  await caches.delete(shelf);
  for (const registration of await navigator.serviceWorker.getRegistrations())
    if (new URL(registration.scope).pathname.endsWith('/door')) await registration.unregister();
}

const filesIn = (page: string): string[] => [...page.matchAll(/\/assets\/[\w.-]+/g)].map(([file]) => file);

function filesLoaded(): string[] {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
  return loaded
    .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/assets/'))
    .map(({ pathname }) => pathname);
}
