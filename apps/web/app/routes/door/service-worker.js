/* Answers the door's page and its files from what the page has put on the shelf, so that it opens without a network. */
const shelf = 'enishi-door';

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const { origin, pathname } = new URL(request.url);
  const isDoor = request.mode === 'navigate' && pathname === new URL(self.registration.scope).pathname;
  const isFile = origin === self.location.origin && pathname.startsWith('/assets/');
  if (isDoor || isFile) event.respondWith(fromShelf(request, pathname));
});

async function fromShelf(request, pathname) {
  const kept = await caches.open(shelf).then((open) => open.match(pathname, { ignoreVary: true }));
  return kept ?? fetch(request);
}
