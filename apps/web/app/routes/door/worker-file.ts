import script from './service-worker.js?raw';

/** The service worker stands beside the page, so that the door is all it may answer for. Browsers look for a new one each time the page opens. */
export function loader() {
  return new Response(script, {
    headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' },
  });
}
