/**
 * Vendure with its defaults, without its worker: twenty things to buy with four variants each, a way of handing over that costs nothing, and its own dummy
 * payment, which settles at once. `PEER_FILL=1` makes tables and data and ends; otherwise it serves.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { URL } from 'node:url';
import vendure from '@vendure/core';
import cli from '@vendure/core/cli/index.js';

const { bootstrap, DefaultLogger, DefaultSearchPlugin, dummyPaymentHandler, LogLevel } = vendure;
const database = new URL(process.env.DATABASE_URL);
const filling = process.env.PEER_FILL === '1';

const config = {
  apiOptions: {
    port: Number(process.env.API_PORT),
    hostname: '127.0.0.1',
    adminApiPath: 'admin-api',
    shopApiPath: 'shop-api',
  },
  authOptions: {
    tokenMethod: ['bearer'],
    superadminCredentials: { identifier: 'bench', password: 'bench' },
    cookieOptions: { secret: 'bench' },
  },
  dbConnectionOptions: {
    type: 'postgres',
    synchronize: filling,
    logging: false,
    host: database.hostname,
    port: Number(database.port),
    username: database.username,
    password: decodeURIComponent(database.password),
    database: database.pathname.slice(1),
    poolSize: 20,
  },
  paymentOptions: { paymentMethodHandlers: [dummyPaymentHandler] },
  logger: new DefaultLogger({ level: LogLevel.Error }),
  plugins: [DefaultSearchPlugin.init({})],
};

const settling = [{ name: 'automaticSettle', value: 'true' }];
const data = {
  defaultLanguage: 'en',
  defaultZone: 'Asia',
  countries: [{ name: 'Japan', code: 'JP', zone: 'Asia' }],
  taxRates: [{ name: 'Standard', percentage: 10 }],
  shippingMethods: [{ name: 'Handed over', price: 0 }],
  paymentMethods: [{ name: 'Dummy', handler: { code: dummyPaymentHandler.code, arguments: settling } }],
  collections: [],
  assets: [],
};

const columns = [
  ...['name', 'slug', 'description', 'assets', 'facets', 'optionGroups', 'optionValues', 'sku', 'price'],
  ...['taxCategory', 'stockOnHand', 'trackInventory', 'variantAssets', 'variantFacets'],
];

const rows = Array.from({ length: 20 }, (_, product) =>
  Array.from({ length: 4 }, (_unused, variant) => {
    const words =
      variant === 0
        ? [`Event ${product}`, `event-${product}`, 'Measured', '', '', 'kind']
        : Array(6).fill('');
    return [
      ...words,
      `kind ${variant}`,
      `${product}-${variant}`,
      '1000',
      'Standard',
      '1000000',
      'true',
      '',
      '',
    ];
  }),
).flat();

async function fill() {
  const folder = mkdtempSync(join(tmpdir(), 'enishi-bench-peer-'));
  const file = join(folder, 'products.csv');
  writeFileSync(file, [columns, ...rows].map((row) => row.join(',')).join('\n'));
  const app = await cli.populate(() => bootstrap(config), data, file);
  await app.close();
  rmSync(folder, { recursive: true });
}

if (filling) fill().then(() => process.exit(0));
else bootstrap(config);
