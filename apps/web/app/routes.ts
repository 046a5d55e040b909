import { index, layout, prefix, route, type RouteConfig } from '@react-router/dev/routes';
import { deskRoutes } from './desk/routes.ts';

/** The public site and the member's own pages: header, main, footer with the legal links. */
const site = layout('routes/site.tsx', [
  index('routes/public/landing.tsx'),
  route('plans', 'routes/public/plans.tsx'),
  route('legal/tokushoho', 'routes/public/legal-notice.tsx'),
  route('legal/privacy', 'routes/public/legal-document.tsx', { id: 'privacy' }),
  route('legal/terms', 'routes/public/legal-document.tsx', { id: 'terms' }),
  route('*', 'routes/public/not-found.tsx'),
]);

/** `/:community` is Japanese, `/:community/en` English; both run the same route modules. */
export default [
  index('routes/public/chooser.tsx'),
  route('en', 'routes/public/chooser.tsx', { id: 'chooser-en' }),
  route('favicon.ico', 'routes/favicon.ts'),
  route(':community/en?', 'routes/community.tsx', { id: 'community' }, [site, ...prefix('desk', deskRoutes)]),
] satisfies RouteConfig;
