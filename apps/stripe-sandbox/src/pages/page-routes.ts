import type { FastifyInstance } from 'fastify';
import type { Sandbox } from '../sandbox.ts';
import { checkoutRoutes } from './checkout-routes.ts';
import { homeRoutes } from './home-routes.ts';
import { invoiceRoutes } from './invoice-routes.ts';
import { konbiniRoutes } from './konbini-routes.ts';
import { portalRoutes } from './portal-routes.ts';
import { threeDSecureRoutes } from './three-d-secure-routes.ts';
import { transferRoutes } from './transfer-routes.ts';

/** Every page people see. */
export function pageRoutes(app: FastifyInstance, sandbox: Sandbox): void {
  checkoutRoutes(app, sandbox);
  konbiniRoutes(app, sandbox);
  transferRoutes(app, sandbox);
  threeDSecureRoutes(app, sandbox);
  portalRoutes(app, sandbox);
  invoiceRoutes(app, sandbox);
  homeRoutes(app, sandbox);
}
