import { complete } from '../../contract/complete.ts';
import { invalidRequest } from '../api-error.ts';
import { mergeMetadata, type MetadataParam } from '../metadata.ts';
import { inRange, operation, paging, type Operations, type RangeParam } from '../operation.ts';
import { newId, type Work } from '../work.ts';
import type { PromotionCode } from './promotion-code.ts';

interface CodeParams {
  active?: boolean;
  code?: string;
  customer?: string;
  expires_at?: number;
  max_redemptions?: number;
  metadata?: MetadataParam;
  promotion: { coupon?: string; type: 'coupon' };
  restrictions?: Partial<PromotionCode['restrictions']>;
}
interface CodeListParams {
  active?: boolean;
  code?: string;
  coupon?: string;
  created?: RangeParam;
  customer?: string;
}

/** A code is unique among the active ones, whatever its case. */
export function activeCode(work: Work, code: string): PromotionCode | undefined {
  return work
    .all('promotion_code')
    .find((one) => one.active && one.code.toLowerCase() === code.toLowerCase());
}

function create(work: Work, params: CodeParams): PromotionCode {
  const id = params.promotion.coupon;
  if (!id)
    throw invalidRequest(
      'Missing required param: promotion[coupon].',
      'promotion[coupon]',
      'parameter_missing',
    );
  const coupon = work.get('coupon', id, 'promotion[coupon]');
  const code = params.code ?? newId('', 8).slice(1).toUpperCase();
  if (!/^[A-Za-z0-9-]+$/.test(code))
    throw invalidRequest('A code consists of letters, digits and dashes.', 'code');
  if (activeCode(work, code))
    throw invalidRequest(
      `An active promotion code with \`code: ${code}\` already exists.`,
      'code',
      'resource_already_exists',
    );
  const { expires_at: expires, max_redemptions: most, restrictions } = params;
  if (expires !== undefined && (expires <= work.now || (coupon.redeem_by && expires > coupon.redeem_by)))
    throw invalidRequest(
      "expires_at must be in the future and not after the coupon's redeem_by.",
      'expires_at',
    );
  if (most !== undefined && coupon.max_redemptions !== null && most > coupon.max_redemptions)
    throw invalidRequest(
      "max_redemptions cannot be greater than the coupon's max_redemptions.",
      'max_redemptions',
    );
  if (restrictions?.minimum_amount && !restrictions.minimum_amount_currency)
    throw invalidRequest(
      'You must pass minimum_amount_currency when passing minimum_amount.',
      'restrictions[minimum_amount_currency]',
      'parameter_missing',
    );
  if (params.customer) work.get('customer', params.customer, 'customer');
  const made = {
    id: newId('promo'),
    object: 'promotion_code',
    active: params.active ?? true,
    code,
    created: work.now,
    customer: params.customer ?? null,
    expires_at: expires ?? null,
    livemode: false,
    max_redemptions: most ?? null,
    metadata: mergeMetadata({}, params.metadata),
    promotion: { coupon: coupon.id, type: 'coupon' },
    restrictions: {
      first_time_transaction: false,
      minimum_amount: null,
      minimum_amount_currency: null,
      ...restrictions,
    },
    times_redeemed: 0,
  } satisfies PromotionCode;
  return work.create(complete<PromotionCode>('promotion_code', made), 'promotion_code.created');
}

export const promotionCodeOperations: Operations = {
  'PromotionCodes.create': operation<CodeParams>(
    ['active', 'code', 'customer', 'expires_at', 'max_redemptions', 'metadata', 'promotion', 'restrictions'],
    ({ work, params }) => create(work, params),
  ),
  'PromotionCodes.retrieve': operation([], ({ work, id }) => work.get('promotion_code', id)),
  'PromotionCodes.update': operation<{ active?: boolean; metadata?: MetadataParam }>(
    ['active', 'metadata'],
    ({ work, id, params }) => {
      const code = work.get('promotion_code', id);
      const metadata = mergeMetadata(code.metadata, params.metadata);
      const changes = { metadata, active: params.active ?? code.active };
      return work.amend(code, changes, 'promotion_code.updated');
    },
  ),
  'PromotionCodes.list': operation<CodeListParams>(
    [...paging, 'active', 'code', 'coupon', 'created', 'customer'],
    ({ work, params }) =>
      work
        .all('promotion_code')
        .filter((code) => params.active === undefined || code.active === params.active)
        .filter((code) => !params.code || code.code.toLowerCase() === params.code.toLowerCase())
        .filter((code) => !params.coupon || code.promotion.coupon === params.coupon)
        .filter((code) => !params.customer || code.customer === params.customer)
        .filter((code) => inRange(code.created, params.created)),
  ),
};
