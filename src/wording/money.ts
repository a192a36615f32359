import {intl, money, type Localize} from '../i18n/localize.js';

/** An amount of money as `money` has it; what is more than nothing is never rounded to nothing, but has the digits that it takes. */
export function wholeMoney(localize: Localize, amount: number, currency: string): string {
  const text = money(localize, amount, currency);
  return amount && text === money(localize, 0, currency) ? intl(Intl.NumberFormat, localize.lang, {style: 'currency', currency, maximumSignificantDigits: 2}).format(amount) : text;
}
