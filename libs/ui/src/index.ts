export { type BothLanguages, inLocale, type UiLocale } from './format/locale.ts';
export { count, money, moneyTaxIncluded } from './format/money.ts';
export {
  clock,
  clockSpan,
  day,
  moment,
  monthName,
  nearDay,
  occasion,
  shortDay,
  yearNamed,
} from './format/dates.ts';
export { type Palette, paletteOf, palettes, type Shades, type ThemeName } from './tokens/palette.ts';
export { siteWords, type SiteWords } from './words/catalogue.ts';
