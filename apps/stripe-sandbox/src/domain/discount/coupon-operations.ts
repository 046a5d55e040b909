import { complete } from '../../contract/complete.ts';
import { invalidRequest } from '../api-error.ts';
import { mergeMetadata, type MetadataParam } from '../metadata.ts';
import { inRange, operation, paging, type Operations, type RangeParam } from '../operation.ts';
import { newId, type Work } from '../work.ts';
import { asOf, type Coupon } from './coupon.ts';

interface CouponParams {
  amount_off?: number;
  applies_to?: { products?: string[] };
  currency?: string;
  duration?: Coupon['duration'];
  duration_in_months?: number;
  id?: string;
  max_redemptions?: number;
  metadata?: MetadataParam;
  name?: string;
  percent_off?: number;
  redeem_by?: number;
}

/** What Stripe refuses in a coupon; the parameter at fault and the sentence. */
function faultOf(work: Work, params: CouponParams): [param: string, message: string] | null {
  const { percent_off: percent, amount_off: amount, duration_in_months: months } = params;
  if ((percent === undefined) === (amount === undefined))
    return ['percent_off', 'You must pass either percent_off or amount_off, and not both.'];
  if (percent !== undefined && (percent <= 0 || percent > 100))
    return ['percent_off', 'percent_off must be larger than 0, and smaller or equal to 100.'];
  if (amount !== undefined && amount <= 0) return ['amount_off', 'Invalid positive integer'];
  if (amount !== undefined && !params.currency)
    return ['currency', 'You must pass currency when passing amount_off.'];
  if (params.duration === 'repeating' && !(months && months > 0))
    return ['duration_in_months', 'You must pass duration_in_months when duration is repeating.'];
  if (params.duration !== 'repeating' && months !== undefined)
    return ['duration_in_months', 'duration_in_months can only be used with the duration repeating.'];
  if (params.max_redemptions !== undefined && params.max_redemptions < 1)
    return ['max_redemptions', 'Invalid positive integer'];
  return params.redeem_by !== undefined && params.redeem_by <= work.now
    ? ['redeem_by', 'redeem_by must be in the future.']
    : null;
}

function create(work: Work, params: CouponParams): Coupon {
  const fault = faultOf(work, params);
  if (fault) throw invalidRequest(fault[1], fault[0]);
  const { id = newId('', 8).slice(1), applies_to: reach } = params;
  if (work.find('coupon', id))
    throw invalidRequest('Coupon already exists.', 'id', 'resource_already_exists');
  reach?.products?.forEach((product, index) =>
    work.get('product', product, `applies_to[products][${index}]`),
  );
  const coupon = {
    id,
    object: 'coupon',
    amount_off: params.amount_off ?? null,
    ...(reach?.products ? { applies_to: { products: reach.products } } : {}),
    created: work.now,
    currency: params.amount_off === undefined ? null : (params.currency?.toLowerCase() ?? null),
    duration: params.duration ?? 'once',
    duration_in_months: params.duration_in_months ?? null,
    livemode: false,
    max_redemptions: params.max_redemptions ?? null,
    metadata: mergeMetadata({}, params.metadata),
    name: params.name ?? null,
    percent_off: params.percent_off ?? null,
    redeem_by: params.redeem_by ?? null,
    times_redeemed: 0,
    valid: true,
  } satisfies Coupon;
  return work.create(complete<Coupon>('coupon', coupon), 'coupon.created');
}

export const couponOperations: Operations = {
  'Coupons.create': operation<CouponParams>(
    [
      'amount_off',
      'applies_to',
      'currency',
      'duration',
      'duration_in_months',
      'id',
      'max_redemptions',
      'metadata',
      'name',
      'percent_off',
      'redeem_by',
    ],
    ({ work, params }) => create(work, params),
  ),
  'Coupons.retrieve': operation([], ({ work, id }) => asOf(work.get('coupon', id), work.now)),
  'Coupons.update': operation<{ metadata?: MetadataParam; name?: string }>(
    ['metadata', 'name'],
    ({ work, id, params }) => {
      const coupon = work.get('coupon', id);
      const metadata = mergeMetadata(coupon.metadata, params.metadata);
      const changes = { metadata, ...(params.name === undefined ? {} : { name: params.name }) };
      return asOf(work.amend(coupon, changes, 'coupon.updated'), work.now);
    },
  ),
  'Coupons.del': operation([], ({ work, id }) => {
    const coupon = work.get('coupon', id);
    work.drop(coupon);
    work.emit('coupon.deleted', coupon);
    return { id, object: 'coupon', deleted: true };
  }),
  'Coupons.list': operation<{ created?: RangeParam }>([...paging, 'created'], ({ work, params }) =>
    work
      .all('coupon')
      .filter((coupon) => inRange(coupon.created, params.created))
      .map((coupon) => asOf(coupon, work.now)),
  ),
};
