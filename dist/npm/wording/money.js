import { intl, money } from "../i18n/localize.js";
function wholeMoney(localize, amount, currency) {
  const text = money(localize, amount, currency);
  return amount && text === money(localize, 0, currency) ? intl(Intl.NumberFormat, localize.lang, { style: "currency", currency, maximumSignificantDigits: 2 }).format(amount) : text;
}
export {
  wholeMoney
};
//# sourceMappingURL=money.js.map
