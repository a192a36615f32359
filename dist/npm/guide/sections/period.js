const spellingsOf = {
  hour: "hour hours hourly perhour anhour eachhour h hr hrs ph perhr phr hur pt1h p0dt1h pt60m 1hour stunde stundenlohn prostunde stündlich heure horaire parheure hora porhora orario ora uur peruur",
  day: "day days daily perday aday d pd perdiem day1 p1d 1day tag protag täglich tagessatz jour journalier parjour día dia pordía pordia giorno dag perdag",
  week: "week weeks weekly perweek aweek w wk wks pw perwk wee p1w p7d 1week woche prowoche wöchentlich semaine hebdomadaire parsemaine semana porsemana settimana perweek",
  month: "month months monthly permonth amonth mo mth mths pcm pm permo mon p1m p30d 1month monat promonat monatlich mois mensuel parmois mes pormes mês pormês mese mensile maand permaand",
  year: "year years yearly peryear ayear y yr yrs pa perannum annual annually annum ann p1y p12m pt8760h p365d 1year jahr projahr jährlich an année annuel paran año poraño ano porano anno annuale jaar perjaar"
};
const spellings = /* @__PURE__ */ Object.fromEntries(/* @__PURE__ */ Object.entries(spellingsOf).flatMap(([period2, all]) => all.split(" ").map((spelling) => [spelling, period2])));
const period = { type: "string", enum: ["hour", "day", "week", "month", "year"], spellings };
export {
  period
};
//# sourceMappingURL=period.js.map
