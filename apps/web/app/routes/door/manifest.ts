import type { LoaderFunctionArgs } from 'react-router';
import { placeOf } from '../../addresses.ts';
import { en } from './words/en.ts';
import { ja } from './words/ja.ts';

/** With this the door can be put on the home screen and opens without the frame of a browser. */
export function loader({ request }: LoaderFunctionArgs) {
  const { base, locale } = placeOf(new URL(request.url).pathname);
  const { title } = locale === 'en' ? en : ja;
  const door = `${base}/door`;
  const manifest = {
    ...{ id: door, start_url: door, scope: door, lang: locale, name: title, short_name: title },
    ...{
      display: 'standalone',
      orientation: 'portrait',
      background_color: '#ffffff',
      theme_color: '#182e49',
    },
    icons: [{ src: '/favicon.ico', type: 'image/svg+xml', sizes: 'any', purpose: 'any' }],
  };
  return new Response(JSON.stringify(manifest), {
    headers: { 'content-type': 'application/manifest+json', 'cache-control': 'no-cache' },
  });
}
