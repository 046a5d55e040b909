import type { Config } from '@react-router/dev/config';

/** Everything is rendered on the server first; the build lands beside the other programs' builds. */
export default {
  appDirectory: 'app',
  buildDirectory: '../../dist/apps/web',
  ssr: true,
  routeDiscovery: { mode: 'lazy', manifestPath: '/__manifest' },
  future: {
    v8_middleware: false,
    v8_passThroughRequests: false,
    v8_splitRouteModules: false,
    v8_trailingSlashAwareDataRequests: false,
    v8_viteEnvironmentApi: false,
  },
} satisfies Config;
